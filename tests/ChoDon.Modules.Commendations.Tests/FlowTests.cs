using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>Every step in every state by everybody, against the table that is written out.</summary>
internal sealed class FlowTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const string Recipient = "Lý Văn Trùng";

    private readonly List<string> _wrong = [];

    [TestCase(AwardLevel.Commune)]
    [TestCase(AwardLevel.District)]
    public async Task Steps_by_note_lead_where_the_table_says_and_are_open_to_whom_it_says(AwardLevel level)
    {
        var people = People(level);
        var id = (await Register.StoreAsync(1, ProposalState.Draft, FormOf(level), person: Recipient))[0];
        foreach (var state in WrittenFlow.Ways.Keys)
        {
            var stamp = await ResetAsync(id, state, people);
            foreach (var step in WrittenFlow.Steps)
            {
                foreach (var (person, access) in people)
                {
                    var isByNote = step is not (StepKind.Pass or StepKind.Reject or StepKind.Decide);
                    var after = WrittenFlow.After(state, step);
                    var expected = !isByNote || !WrittenFlow.May(person, step, level) ? SaveStatus.NotFound
                        : after is null ? SaveStatus.Conflict
                        : SaveStatus.Saved;
                    var result = await Register.StepAsync(id, step, access, stamp: stamp);
                    Check(result.Status, expected, $"{level} {state} {step} {person}");
                    if (result.Status != SaveStatus.Saved)
                        continue;
                    Check((await Register.FindAsync(id)).State, after, $"{level} {state} {step} {person} leads to");
                    stamp = await ResetAsync(id, state, people);
                }
            }

            Check((await Register.FindAsync(id)).State, state, "What was refused changed nothing in");
        }

        Assert.That(_wrong, Is.Empty);
    }

    [TestCase(AwardLevel.Commune)]
    [TestCase(AwardLevel.District)]
    public async Task The_council_takes_on_what_waits_for_it_and_nothing_else(AwardLevel level)
    {
        var people = People(level);
        var id = (await Register.StoreAsync(1, ProposalState.Draft, FormOf(level), person: Recipient))[0];
        foreach (var state in WrittenFlow.Ways.Keys)
        {
            foreach (var (step, choice) in new[] { (StepKind.Pass, VoteChoice.InFavour), (StepKind.Reject, VoteChoice.Against) })
            {
                var council = new CouncilDesk(Register, Register.Head, BodyOf(level));
                var meeting = await VotedAsync(id, choice, BodyOf(level).Id);
                await ResetAsync(id, state, people);
                foreach (var (person, access) in people)
                {
                    var what = $"{level} {state} {step} {person}";
                    var may = WrittenFlow.May(person, step, level);
                    var after = WrittenFlow.After(state, step);
                    Check((await council.CloseAsync(meeting, access)).Status, may ? SaveStatus.Saved : SaveStatus.NotFound, what);
                    Check((await Register.FindAsync(id)).State, may && after is not null ? after : state, $"{what} leads to");
                    if (!may)
                        continue;
                    Check((await council.ItemAsync(meeting, id)).IsPassed, after is null ? null : choice == VoteChoice.InFavour, $"{what} results in");
                    meeting = await VotedAsync(id, choice, BodyOf(level).Id);
                    if (after is not null)
                        await ResetAsync(id, state, people);
                }
            }
        }

        Assert.That(_wrong, Is.Empty);
    }

    [TestCase(AwardLevel.Commune)]
    [TestCase(AwardLevel.District)]
    public async Task A_decision_takes_on_what_passed_and_nothing_else(AwardLevel level)
    {
        var people = People(level);
        Register.District.Unit = BodyOf(level);
        var id = (await Register.StoreAsync(1, ProposalState.Draft, FormOf(level), person: Recipient))[0];
        foreach (var state in WrittenFlow.Ways.Keys)
        {
            await ResetAsync(id, state, people);
            foreach (var (person, access) in people)
            {
                var what = $"{level} {state} Decide {person}";
                var after = WrittenFlow.May(person, StepKind.Decide, level) ? WrittenFlow.After(state, StepKind.Decide) : null;
                var result = await Register.DecideHereAsync(access, Register.Decision(FormOf(level), id));
                Check(result.Status == SaveStatus.Saved, after is not null, what);
                Check((await Register.FindAsync(id)).State, after ?? state, $"{what} leads to");
                if (result.Status == SaveStatus.Saved)
                    await ResetAsync(id, state, people);
            }
        }

        Assert.That(_wrong, Is.Empty);
    }

    private static NationalAwardForm FormOf(AwardLevel level) =>
        level == AwardLevel.Commune ? NationalAwardForms.CommuneMerit : NationalAwardForms.DistrictMerit;

    private Platform.Abstractions.Units.Unit BodyOf(AwardLevel level) =>
        level == AwardLevel.Commune ? Register.District.Communes[0] : Register.District.District;

    private Dictionary<Person, HandAccess> People(AwardLevel level) => new()
    {
        [Person.Leader] = Register.Leader,
        [Person.Officer] = Register.Officer,
        [Person.Colleague] = Register.Colleague,
        [Person.Head] = Register.Head,
        [Person.Stranger] = Register.As("Bàn Văn Khác", Register.District.Communes[1].Id),
        [Person.Writer] = Register.As("Nông Thị Viết", BodyOf(level).Id),
        [Person.Submitter] = Register.As("Nông Thị Nộp", BodyOf(level).Id),
        [Person.Namesake] = Register.As(Recipient, BodyOf(level).Id),
    };

    private void Check<T>(T actual, T expected, string what)
    {
        if (!Equals(actual, expected))
            _wrong.Add($"{what}: {actual}, not {expected}");
    }

    // Whoever worked on it stays its author, so that the rows are changed below the register.
    private async Task<Guid> ResetAsync(Guid id, ProposalState state, Dictionary<Person, HandAccess> people)
    {
        await Register.AsAsync(Register.Head, async (data, _) =>
        {
            await data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.State, state)
                .SetProperty(row => row.HasAppealed, false)
                .SetProperty(row => row.DecidedOn, Register.Clock.Today));
            await data.ProposalAuthors.Where(row => row.ProposalId == id).ExecuteDeleteAsync();
            var proposal = await data.Proposals.SingleAsync(row => row.Id == id);
            proposal.AddAuthor(people[Person.Writer].Actor.AccountId);
            proposal.AddAuthor(people[Person.Submitter].Actor.AccountId);
            return await data.SaveChangesAsync();
        });
        return (await Register.FindAsync(id)).Stamp;
    }

    // A meeting on the proposal in which all was said, whatever state it is in.
    private async Task<Guid> VotedAsync(Guid proposalId, VoteChoice choice, Guid bodyId)
    {
        var meeting = new Meeting
        {
            UnitId = bodyId,
            OccasionId = Register.OccasionId,
            HeldOn = Register.Clock.Today,
            SavedAt = Register.Clock.GetUtcNow().UtcDateTime,
        };
        var seat = new Seat { MeetingId = meeting.Id, UnitId = bodyId, Position = 1, Name = "Ủy Viên Một", Role = CouncilRole.Chair, IsPresent = true };
        await Register.AsAsync(Register.Head, (data, _) =>
        {
            data.Add(meeting);
            data.Add(seat);
            data.Add(new AgendaItem { MeetingId = meeting.Id, UnitId = bodyId, ProposalId = proposalId });
            data.Add(new Vote { MeetingId = meeting.Id, UnitId = bodyId, ProposalId = proposalId, SeatId = seat.Id, Choice = choice });
            return data.SaveChangesAsync();
        });
        return meeting.Id;
    }
}
