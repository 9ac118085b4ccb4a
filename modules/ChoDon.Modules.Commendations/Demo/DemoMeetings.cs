using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>Holds meetings of which the votes bring about what the proposals are to become.</summary>
internal sealed class DemoMeetings(CommendationsDbContext data, DemoNumbers numbers)
{
    public const int ClosingHour = 11;

    private int _held;

    /// <summary>Closes a meeting on the proposals; those marked pass.</summary>
    public void Hold(DemoBody body, Occasion occasion, DateOnly day, IReadOnlyList<(Proposal Proposal, bool Passes)> agenda)
    {
        var closed = VietnamTime.StartOf(day).AddHours(ClosingHour);
        var meeting = new Meeting
        {
            UnitId = body.Unit.Id,
            OccasionId = occasion.Id,
            HeldOn = day,
            Place = $"Trụ sở {body.Words}",
            Year = day.Year,
            Number = numbers.Next(Meeting.Series, body.Unit.Id, day.Year),
            ClosedAt = closed,
            SavedAt = closed,
        };
        data.Meetings.Add(meeting);

        // In every other meeting one of the members is missing: never the chair, the secretary or the police.
        var missing = ++_held % 2 == 0 ? 3 : -1;
        Seat[] seats = [.. body.Council.Index().Select(member => SeatOf(meeting, member.Item, member.Index, member.Index != missing))];
        data.Seats.AddRange(seats);
        Seat[] present = [.. seats.Where(seat => seat.IsPresent)];
        foreach (var (at, (proposal, passes)) in agenda.Index())
        {
            VoteChoice[] choices = [.. present.Index().Select(seat => ChoiceOf(seat.Index, present.Length, at, proposal, passes))];
            data.Votes.AddRange(present.Zip(choices, (seat, choice) => VoteOf(meeting, proposal, seat, choice)));
            data.AgendaItems.Add(new AgendaItem
            {
                MeetingId = meeting.Id,
                UnitId = meeting.UnitId,
                ProposalId = proposal.Id,
                InFavour = choices.Count(choice => choice == VoteChoice.InFavour),
                Against = choices.Count(choice => choice == VoteChoice.Against),
                Abstained = choices.Count(choice => choice == VoteChoice.Abstain),
                Involved = choices.Count(choice => choice == VoteChoice.Involved),
                IsPassed = passes,
            });
        }
    }

    // The last seat is that of the police, who take no part where they are commended themselves; else it is the one that differs.
    private static VoteChoice ChoiceOf(int seat, int seats, int at, Proposal proposal, bool passes)
    {
        var isLast = seat == seats - 1;
        if (isLast && proposal.Recipient == RecipientKind.CommunePolice)
            return VoteChoice.Involved;
        if (!passes)
            return seat == 0 ? VoteChoice.InFavour : isLast ? VoteChoice.Abstain : VoteChoice.Against;
        return (isLast, at % 4) switch
        {
            (true, 1) => VoteChoice.Against,
            (true, 3) => VoteChoice.Abstain,
            _ => VoteChoice.InFavour,
        };
    }

    private static Seat SeatOf(Meeting meeting, CouncilMember member, int position, bool isPresent) => new()
    {
        MeetingId = meeting.Id,
        UnitId = meeting.UnitId,
        Position = position + 1,
        Name = member.Name,
        Office = member.Office,
        Role = member.Role,
        IsPresent = isPresent,
    };

    private static Vote VoteOf(Meeting meeting, Proposal proposal, Seat seat, VoteChoice choice) => new()
    {
        MeetingId = meeting.Id,
        UnitId = meeting.UnitId,
        ProposalId = proposal.Id,
        SeatId = seat.Id,
        Choice = choice,
    };
}
