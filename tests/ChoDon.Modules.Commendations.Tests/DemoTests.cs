using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Demo;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>The demonstration is what could have happened under the rules of the module.</summary>
internal sealed class DemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly DateOnly First = new(2018, 6, 12);
    private static readonly DateOnly Last = new(2020, 5, 11);

    [SetUp]
    public async Task FillAsync()
    {
        // The register opens with an occasion, and the demonstration leaves one that holds something alone.
        Assert.That((await DemoAsync()).Values, Has.All.Zero);
        await Register.AsAsync(Register.Head, async (data, _) => await data.OfferedForms.ExecuteDeleteAsync() + await data.Occasions.ExecuteDeleteAsync());
        Assert.That((await DemoAsync()).Values, Has.All.Positive);
    }

    [Test]
    public async Task Filling_it_twice_adds_nothing()
    {
        var before = await CountsAsync();

        Assert.That((await DemoAsync()).Values, Has.All.Zero);
        Assert.That(await CountsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Each_proposal_went_a_way_that_is_possible()
    {
        var (proposals, steps) = (await AllAsync<Proposal>(), (await AllAsync<ProposalStep>()).ToLookup(step => step.ProposalId));

        Assert.That(proposals.Select(proposal => proposal.State).Distinct(), Is.EquivalentTo(Enum.GetValues<ProposalState>()), "every state can be shown");
        foreach (var proposal in proposals)
        {
            var end = (proposal.State, proposal.HasAppealed);
            (proposal.State, proposal.HasAppealed) = (ProposalState.Draft, false);
            foreach (var step in steps[proposal.Id].OrderBy(step => step.At).ThenBy(step => step.Id))
            {
                Assert.That(proposal.After(step.Kind), Is.EqualTo(step.After), $"{proposal.Name} {step.Kind}");
                Assert.That(step.Note is not null, Is.EqualTo(ProposalFlow.NeedsNote(step.Kind)), $"{step.Kind}");
                proposal.State = step.After;
                proposal.HasAppealed |= step.Kind == StepKind.Appeal;
            }

            Assert.That((proposal.State, proposal.HasAppealed), Is.EqualTo(end), proposal.Name);
            Assert.That(steps[proposal.Id].Select(step => step.At), Is.Unique, proposal.Name);
        }
    }

    [Test]
    public async Task Its_days_lie_in_the_two_years_and_follow_each_other()
    {
        var proposals = await AllAsync<Proposal>();
        var days = proposals.SelectMany(proposal => new[] { proposal.SubmittedOn, proposal.DecidedOn, proposal.PresentedOn }).OfType<DateOnly>()
            .Concat((await AllAsync<Meeting>()).Select(meeting => meeting.HeldOn))
            .Concat((await AllAsync<Decision>()).Select(decision => decision.DecidedOn))
            .Concat((await AllAsync<ProposalStep>()).Select(step => DateOnly.FromDateTime(step.At.AddHours(7))));

        Assert.That(days, Has.All.InRange(First, Last));
        Assert.That(proposals.Where(proposal => proposal.SubmittedOn > proposal.DecidedOn || proposal.DecidedOn > proposal.PresentedOn), Is.Empty);
    }

    [Test]
    public async Task Its_votes_give_the_results_and_nobody_votes_on_their_own()
    {
        var (votes, seats) = ((await AllAsync<Vote>()).ToLookup(vote => (vote.MeetingId, vote.ProposalId)), (await AllAsync<Seat>()).ToLookup(seat => seat.MeetingId));
        var proposals = (await AllAsync<Proposal>()).ToDictionary(proposal => proposal.Id);

        foreach (var item in await AllAsync<AgendaItem>())
        {
            var cast = votes[(item.MeetingId, item.ProposalId)].ToDictionary(vote => vote.SeatId, vote => vote.Choice);
            var present = seats[item.MeetingId].Where(seat => seat.IsPresent).ToList();
            Assert.That(cast.Keys, Is.EquivalentTo(present.Select(seat => seat.Id)), "each who was there and nobody else");
            Assert.That(present.Count * 100, Is.GreaterThanOrEqualTo(Settings.Quorum.Default * seats[item.MeetingId].Count()));
            int Count(VoteChoice choice) => cast.Values.Count(one => one == choice);
            Assert.That(
                (item.InFavour, item.Against, item.Abstained, item.Involved),
                Is.EqualTo((Count(VoteChoice.InFavour), Count(VoteChoice.Against), Count(VoteChoice.Abstain), Count(VoteChoice.Involved))));
            Assert.That(item.IsPassed, Is.EqualTo(item.InFavour * 100 > Settings.Majority.Default * (present.Count - item.Involved)));
            Assert.That(present.Where(seat => Council.VoteCount.IsInvolved(proposals[item.ProposalId], seat) && cast[seat.Id] != VoteChoice.Involved), Is.Empty);
        }
    }

    [Test]
    public async Task No_more_is_awarded_than_the_quotas_allow_and_no_number_is_given_twice()
    {
        var proposals = await AllAsync<Proposal>();
        foreach (var quota in await AllAsync<Quota>())
        {
            var awarded = proposals.Count(proposal => proposal.IsAwarded && proposal.OccasionId == quota.OccasionId && proposal.FormId == quota.FormId
                && Register.District.Tree.IsWithin(proposal.UnitId, quota.ForUnitId));
            Assert.That(awarded, Is.LessThanOrEqualTo(quota.Most));
        }

        var decisions = (await AllAsync<Decision>()).ToDictionary(decision => decision.Id);
        Assert.That(decisions.Values.Select(decision => (decision.UnitId, decision.Year, decision.Number, decision.Notation)), Is.Unique);
        Assert.That(
            proposals.Where(proposal => proposal.DecisionId is { } id && (decisions[id].FormId, decisions[id].OccasionId, decisions[id].DecidedOn) != (proposal.FormId, proposal.OccasionId, proposal.DecidedOn)),
            Is.Empty);
    }

    private Task<IReadOnlyDictionary<string, int>> DemoAsync() => Register.AsAsync(Register.Head, (data, _) =>
        new CommendationsDemo(data, Register.District, Register.Settings, new WorkingWeek(), Register.Clock).FillAsync(Register.District.District, _ => { }, default));

    private Task<List<T>> AllAsync<T>()
        where T : class => Register.AsAsync(Register.Head, (data, _) => data.Set<T>().AsNoTracking().ToListAsync());

    private async Task<int[]> CountsAsync() =>
    [
        (await AllAsync<Occasion>()).Count, (await AllAsync<Proposal>()).Count, (await AllAsync<ProposalStep>()).Count, (await AllAsync<Meeting>()).Count,
        (await AllAsync<Vote>()).Count, (await AllAsync<Decision>()).Count, (await AllAsync<Quota>()).Count, (await AllAsync<CouncilMember>()).Count,
    ];
}
