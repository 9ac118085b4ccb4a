using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.PrintMinutes;

/// <summary>Writes the minutes of a meeting: as it was closed, or as it stands now.</summary>
internal sealed class MinutesPaper(PaperWriter writer, PaperUnits units, MeetingNumbers numbers)
{
    public Task<WrittenPaper> WriteAsync(MeetingDetails details, int majority, CancellationToken cancellationToken)
    {
        var meeting = details.Meeting;
        var bodies = units.BodiesOf(meeting.UnitId, meeting.HeldOn);
        var file = meeting.Number is { } number ? $"bien-ban-hop-hoi-dong-{meeting.Year}-{number:00}" : "du-thao-bien-ban-hop-hoi-dong";
        return writer.WriteAsync(
            PaperKind.Minutes,
            Values(details, bodies, majority),
            bodies.HeadOfCouncil.Of(PaperKind.Minutes, meeting.HeldOn, file, numbers.Of(meeting.Number)),
            cancellationToken);
    }

    private static TemplateValues Values(MeetingDetails details, PaperBodies bodies, int majority)
    {
        List<PaperVote> votes =
        [
            .. details.Lines.Where(line => line.IsOpen || line.Item.IsPassed is not null).Select(line => VoteOf(line, details.Meeting, majority)),
        ];
        var present = details.Seats.Where(seat => seat.IsPresent).ToList();
        return new PaperValues()
            .With(bodies)
            .With(details.Occasion)
            .With(PaperFields.MeetingDay, details.Meeting.HeldOn)
            .With(PaperFields.MeetingPlace, details.Meeting.Place)
            .With(PaperFields.Members, details.Seats.Count)
            .With(PaperFields.Present, present.Count)
            .With(PaperFields.Absent, details.Seats.Count - present.Count)
            .With(PaperFields.Chair, NameOf(present, CouncilRole.Chair) ?? NameOf(present, CouncilRole.Deputy))
            .With(PaperFields.Secretary, NameOf(present, CouncilRole.Secretary))
            .With(PaperFields.Proposals, votes.Count)
            .With(PaperFields.InFavour, votes.Count(vote => vote.IsPassed == true))
            .With(PaperFields.NotInFavour, votes.Count(vote => vote.IsPassed == false))
            .With(PaperFields.Note, details.Meeting.Note)
            .With(PaperBlocks.Members, MeetingBlocks.MembersOf(details.Seats.Select(MemberOf)))
            .With(PaperBlocks.Votes, MeetingBlocks.VotesOf(votes))
            .Done();
    }

    private static string? NameOf(List<Seat> present, CouncilRole role) => present.Find(seat => seat.Role == role)?.Name;

    private static PaperMember MemberOf(Seat seat) => new(seat.Name, seat.Office, PaperWords.Of($"Role.{seat.Role}"), seat.IsPresent);

    // As it was stored at the closing, and before it what the votes say so far.
    private static PaperVote VoteOf(AgendaLine line, Meeting meeting, int majority)
    {
        var (name, form, item, count) = (line.Proposal.Name, PaperWords.NameOf(line.Proposal.FormId, line.Form), line.Item, line.Count);
        return meeting.IsClosed
            ? new PaperVote(name, form, item.InFavour, item.Against, item.Abstained, item.Involved, item.IsPassed)
            : new PaperVote(
                name, form, count.InFavour, count.Against, count.Abstained, count.Involved, count.Missing.Count == 0 ? count.IsPassed(majority) : null);
    }
}
