using System.Globalization;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

[Authorize(Permissions.EditHouseholds)]
internal sealed class DuplicatesPage(
    DuplicateList duplicates, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    public IReadOnlyList<DuplicatePair> Pairs { get; private set; } = [];

    /// <summary>Whether there may be more than are shown.</summary>
    public bool HasMore => Pairs.Count == DuplicateList.MostShown;

    public string UnitName => villages.Unit.Name;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Pairs = await duplicates.FindAsync(cancellationToken);

    public string VillageName(Guid unitId) => villages.Tree.Find(unitId)?.Name ?? "";

    public string WhatAgrees(DuplicatePair pair)
    {
        var year = pair.First.BirthYear is { } birthYear && birthYear == pair.Second.BirthYear
            ? texts["Duplicates.SameYear", birthYear.ToString(CultureInfo.InvariantCulture)].Value
            : null;
        var address = Similar.Agree(null, pair.First.Address, null, pair.Second.Address) ? pair.First.Address : null;
        return string.Join(", ", new[] { year, address }.OfType<string>());
    }
}
