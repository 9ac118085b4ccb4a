using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.PlanMeeting;

/// <summary>Opens a meeting with the members as they are today and what it votes on. A proposal is on the agenda of one open meeting.</summary>
internal sealed class PlanMeetingHandler(CommendationsDbContext data, WaitingProposals waiting, TimeProvider time)
{
    public const int MostProposals = 200;

    public async Task<SaveResult> HandleAsync(Unit body, PlanMeetingForm form, CancellationToken cancellationToken)
    {
        if (await data.Meetings.AnyAsync(meeting => meeting.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        if (!await data.Occasions.AnyAsync(occasion => occasion.Id == form.OccasionId, cancellationToken))
            return SaveResult.NotFound;
        var problems = new Problems();
        var place = problems.Optional(nameof(form.Place), form.Place, Meeting.PlaceLength);
        var members = await data.SittingAsync(body.Id, cancellationToken);
        if (!members.Exists(member => form.PresentIds.Contains(member.Id)))
            problems.Add(nameof(form.PresentIds), "Meeting.NobodyPresent");
        var ids = form.ProposalIds.Distinct().ToArray();
        var proposals = await (await waiting.OfAsync(body, form.OccasionId, cancellationToken))
            .Where(proposal => EF.Parameter(ids).Contains(proposal.Id))
            .AsTracking()
            .ToListAsync(cancellationToken);
        Check(form, ids, proposals, problems);
        if (problems.Any)
            return problems.AsResult();
        var meeting = Add(body, form, place, members, proposals);
        return await data.SaveOrFindAsync(meeting, stamp: null, cancellationToken);
    }

    private void Check(PlanMeetingForm form, Guid[] ids, List<Proposal> proposals, Problems problems)
    {
        var submitted = proposals.Select(proposal => proposal.SubmittedOn ?? FirstSensible.Day).DefaultIfEmpty(FirstSensible.Day).Max();
        problems.Day(nameof(form.HeldOn), form.HeldOn, submitted, time.Today(), "Meeting.BeforeSubmission");
        if (ids.Length == 0)
            problems.Add(nameof(form.ProposalIds), "Meeting.NothingChosen");
        else if (ids.Length > MostProposals)
            problems.Add(nameof(form.ProposalIds), "Meeting.TooMany", MostProposals);
        else if (proposals.Count < ids.Length)
            problems.Add(nameof(form.ProposalIds), "Meeting.NotWaiting");
    }

    private Meeting Add(Unit body, PlanMeetingForm form, string? place, List<CouncilMember> members, List<Proposal> proposals)
    {
        var now = time.UtcNow();
        var meeting = new Meeting { Id = form.Id, UnitId = body.Id, OccasionId = form.OccasionId, HeldOn = form.HeldOn!.Value, Place = place, SavedAt = now };
        data.Meetings.Add(meeting);
        data.Seats.AddRange(members.Select((member, at) => new Seat
        {
            MeetingId = meeting.Id,
            UnitId = body.Id,
            Position = at + 1,
            Name = member.Name,
            Office = member.Office,
            Role = member.Role,
            AccountId = member.AccountId,
            IsPresent = form.PresentIds.Contains(member.Id),
        }));
        foreach (var proposal in proposals)
        {
            // With a new stamp two meetings cannot take it onto their agenda at once.
            data.MarkSaved(proposal, now);
            data.AgendaItems.Add(new AgendaItem { MeetingId = meeting.Id, UnitId = body.Id, ProposalId = proposal.Id });
        }

        return meeting;
    }
}
