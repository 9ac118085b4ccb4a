using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Modules.Enrollment.ShowCoverage;

[Authorize(Permissions.ViewVillages)]
internal sealed class ShowCoveragePage(CoverageReader reader, DistrictVillages villages) : PageModel
{
    public Unit Whole => villages.Unit;

    public bool OpensHouseholds => villages.Holds(Permissions.ViewHouseholds, villages.Unit.Id);

    public IReadOnlyList<TagCoverage> Tags { get; private set; } = [];

    /// <summary>
    /// Whether the reader is of the district's own team: few belong to a small group in a commune, so the totals by
    /// group are for whoever keeps the registers of the whole district.
    /// </summary>
    public bool SeesGroups => villages.Holds(Permissions.ViewHouseholds, villages.District.Id);

    public IReadOnlyList<GroupCoverage> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tags = await reader.ByTagAsync(cancellationToken);
        if (SeesGroups)
            Groups = await reader.ByGroupAsync(cancellationToken);
    }
}
