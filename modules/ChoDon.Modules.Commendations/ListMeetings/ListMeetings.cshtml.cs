using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListMeetings;

[Authorize(Permissions.KeepCouncil)]
internal sealed class ListMeetingsPage(CommendationsDbContext data, DistrictVillages villages, CouncilBodies bodies, MeetingNumbers numbers) : PageModel
{
    private Dictionary<Guid, string> _occasions = [];

    public Unit Unit => villages.Unit;

    public bool MayAdd => bodies.Find(Permissions.KeepCouncil) is not null;

    public RecordPage<MeetingRow> Meetings { get; private set; } = null!;

    public string? PreviousUrl => Meetings is { HasBefore: true, Rows: [var first, ..] } ? $"{Paths.Meetings}?before={first.Id}" : null;

    public string? NextUrl => Meetings is { HasAfter: true, Rows: [.., var last] } ? $"{Paths.Meetings}?after={last.Id}" : null;

    public string BodyOf(MeetingRow row) => villages.Tree.Find(row.UnitId)?.Name ?? Show.Nothing;

    public string OccasionOf(MeetingRow row) => _occasions.GetValueOrDefault(row.OccasionId, Show.Nothing);

    public string? NumberOf(MeetingRow row) => numbers.Of(row.Number);

    public async Task OnGetAsync(Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        // Whoever looks at a village sees the meetings of its commune, where they hold the permission there.
        var top = bodies.Find(Permissions.KeepCouncil)?.Id ?? Unit.Id;
        var below = data.UnitsBelow(top, villages.Today);
        var fitting = data.Meetings.AsNoTracking().Where(meeting => below.Contains(meeting.UnitId));
        Meetings = await data.PageAsync(fitting, meeting => meeting.HeldOn, MeetingRow.Of, after, before, cancellationToken);
        var ids = Meetings.Rows.Select(row => row.OccasionId).Distinct().ToArray();
        _occasions = await data.Occasions.Where(occasion => EF.Parameter(ids).Contains(occasion.Id))
            .ToDictionaryAsync(occasion => occasion.Id, occasion => occasion.Name, cancellationToken);
    }
}
