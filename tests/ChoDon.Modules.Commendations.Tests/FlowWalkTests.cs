using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>Whatever people try, one after the other, the registers fit the way of a proposal as it is written out.</summary>
internal sealed class FlowWalkTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const int Quota = 2;

    private static readonly StepKind[] Often =
        [StepKind.Submit, StepKind.Return, StepKind.Forward, StepKind.Pass, StepKind.Reject, StepKind.Decide, StepKind.Present, StepKind.Appeal, StepKind.Revoke];

    [TestCase(2)]
    [TestCase(7)]
    [TestCase(300)]
    public async Task Whatever_is_tried_the_registers_fit(int seed)
    {
        Register.Limit(NationalAwardForms.CommuneMerit, Register.District.District.Id, Quota);
        var walk = new RandomWalk(Register, new Random(seed));
        await walk.RunAsync(400);
        var proposals = await Register.AsAsync(Register.Head, (data, _) => data.Proposals.AsNoTracking().ToListAsync());
        var steps = await Register.AsAsync(Register.Head, (data, _) => data.ProposalSteps.AsNoTracking().OrderBy(step => step.At).ThenBy(step => step.Id).ToListAsync());

        foreach (var proposal in proposals)
            AssertChain(proposal, [.. steps.Where(step => step.ProposalId == proposal.Id)]);
        AssertQuota(proposals, steps);
        Assert.That(steps.Select(step => step.Kind), Is.SupersetOf(Often), "it goes all the way");
        Assert.That(walk.Refused, Is.GreaterThan(50), "and many were refused");
        Assert.That(walk.OverQuota, Is.Positive, "also by the quota");
        Assert.That((await Register.AuditAsync()).Count(action => action == "commendations.proposal-step.added"), Is.EqualTo(steps.Count));
    }

    private static void AssertChain(Proposal proposal, List<ProposalStep> steps)
    {
        var state = ProposalState.Draft;
        var authors = new List<Guid?> { proposal.Authors.OrderBy(author => author.Id).First().AccountId };
        foreach (var step in steps)
        {
            Assert.That(step.After, Is.EqualTo(WrittenFlow.After(state, step.Kind)), $"{step.Kind} from {state}");
            if (WrittenFlow.Judging.Contains(step.Kind))
            {
                Assert.That(authors, Has.No.Member(step.ById), $"{step.Kind} by who wrote or submitted it");
                if (proposal.Recipient == RecipientKind.Individual)
                    Assert.That(VietnameseText.MatchKey(step.By), Is.Not.EqualTo(proposal.NameKey), $"{step.Kind} by who gets it");
            }

            if (step.Kind == StepKind.Submit)
                authors.Add(step.ById);
            state = step.After;
        }

        Assert.That(proposal.State, Is.EqualTo(state));
        if (steps.Exists(step => step.Kind == StepKind.Decide))
            Assert.That((proposal.DecisionId, proposal.DecidedOn), Is.Not.EqualTo(((Guid?)null, (DateOnly?)null)));
        else
            Assert.That((proposal.DecisionId, proposal.DecidedOn), Is.EqualTo(((Guid?)null, (DateOnly?)null)));
    }

    // At every moment, not only in the end.
    private static void AssertQuota(List<Proposal> proposals, List<ProposalStep> steps)
    {
        var limited = proposals.Where(proposal => proposal.FormId == NationalAwardForms.CommuneMerit.Id).Select(proposal => proposal.Id).ToHashSet();
        var awarded = 0;
        foreach (var step in steps.Where(step => limited.Contains(step.ProposalId)))
        {
            awarded += step.Kind == StepKind.Decide ? 1 : step.Kind == StepKind.Revoke ? -1 : 0;
            Assert.That(awarded, Is.InRange(0, Quota));
        }
    }
}
