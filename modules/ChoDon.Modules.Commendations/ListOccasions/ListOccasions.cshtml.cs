using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListOccasions;

[Authorize(Permissions.View)]
internal sealed class ListOccasionsPage(CommendationsDbContext data, DistrictVillages villages) : PageModel
{
    public Unit Whole => villages.Unit;

    public bool MayEdit => villages.Holds(Permissions.EditOccasions, villages.District.Id);

    public bool MayEditForms => villages.Holds(Permissions.EditForms, villages.District.Id);

    public bool MayEditTemplates => villages.Holds(Permissions.EditTemplates, villages.District.Id);

    public IReadOnlyList<OccasionRow> Rows { get; private set; } = [];

    public OccasionDeadline DeadlineOf(Occasion occasion) => OccasionDeadline.Of(occasion, villages.Today);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var district = villages.District.Id;
        var occasions = await data.Occasions.AsNoTracking().Where(occasion => occasion.UnitId == district).ToListAsync(cancellationToken);
        var below = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var counts = await data.Proposals
            .Where(proposal => below.Contains(proposal.UnitId))
            .GroupBy(proposal => proposal.OccasionId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Id, group => group.Count, cancellationToken);

        // Open ones by their deadline, those without one after them; closed ones by their period, the latest first.
        Rows =
        [
            .. occasions
                .OrderBy(occasion => occasion.IsClosed)
                .ThenBy(occasion => occasion.IsClosed ? DateOnly.MaxValue : occasion.Deadline ?? DateOnly.MaxValue)
                .ThenByDescending(occasion => occasion.LastDay)
                .ThenBy(occasion => occasion.Id)
                .Select(occasion => new OccasionRow(occasion, counts.GetValueOrDefault(occasion.Id))),
        ];
    }
}
