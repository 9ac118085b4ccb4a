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
    /// Whether the reader keeps the registers of the whole district. Others see no small numbers of people, and no
    /// unit beside the one above it: what is kept back in one of them would follow from the others.
    /// </summary>
    public bool SeesSmallOnes => villages.Holds(Permissions.ViewHouseholds, villages.District.Id);

    public bool SeesGroups => SeesSmallOnes || Whole.Id == villages.District.Id || !villages.Contains(Whole.ParentId ?? Guid.Empty);

    /// <summary>None when there are no households, or when nothing may be said of them.</summary>
    public IReadOnlyList<GroupCoverage> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tags = await reader.ByTagAsync(cancellationToken);
        if (SeesGroups)
            Groups = await reader.ByGroupAsync(SeesSmallOnes, cancellationToken);
    }
}
