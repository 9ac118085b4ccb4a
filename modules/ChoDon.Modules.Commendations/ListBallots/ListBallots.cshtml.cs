using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.ListBallots;

/// <summary>The open meetings in which the reader sits, wherever they are, so that nobody has to look for them.</summary>
[Authorize(Permissions.Vote)]
internal sealed class ListBallotsPage(CommendationsDbContext data, DistrictVillages villages, IAccess access) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<OpenBallot> Ballots { get; private set; } = [];

    public string BodyOf(OpenBallot ballot) => villages.Tree.Find(ballot.UnitId)?.Name ?? Show.Nothing;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (access.Actor.AccountId is not { } me)
            return;
        Ballots = await data.Seats.AsNoTracking()
            .Where(seat => seat.AccountId == me && seat.IsPresent)
            .Join(data.Meetings.Where(meeting => meeting.ClosedAt == null), seat => seat.MeetingId, meeting => meeting.Id, (seat, meeting) => new { Seat = seat, Meeting = meeting })
            .Join(data.Occasions, row => row.Meeting.OccasionId, occasion => occasion.Id, (row, occasion) => new { row.Seat, row.Meeting, Occasion = occasion.Name })
            .OrderByDescending(row => row.Meeting.HeldOn).ThenByDescending(row => row.Meeting.Id)
            .Take(Most)
            .Select(row => new OpenBallot(
                row.Meeting.Id,
                row.Meeting.UnitId,
                row.Meeting.HeldOn,
                row.Occasion,
                data.AgendaItems.Count(item => item.MeetingId == row.Meeting.Id),
                data.Votes.Count(vote => vote.SeatId == row.Seat.Id)))
            .ToListAsync(cancellationToken);
    }
}
