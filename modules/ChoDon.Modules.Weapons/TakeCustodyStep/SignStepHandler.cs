using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.TakeCustodyStep;

/// <summary>Signs an act as the second person, which takes its steps; or takes it back before that.</summary>
internal sealed class SignStepHandler(WeaponsDbContext data, CustodyRules rules, IAccess access, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid actId, CancellationToken cancellationToken)
    {
        var steps = await data.CustodySteps.Where(step => step.ActId == actId).ToListAsync(cancellationToken);
        if (steps.Count == 0)
            return SaveResult.NotFound;
        if (steps.All(step => step.IsTaken))
            return steps[0].SecondSignerId == access.Actor.AccountId ? SaveResult.SavedBefore : SaveResult.Conflict;
        if (steps.Any(step => !rules.MaySign(step)))
            return Refused("Error.SameSigner");
        var ids = steps.Select(step => step.ItemId).ToArray();
        var items = await data.Items.Where(item => EF.Parameter(ids).Contains(item.Id)).ToListAsync(cancellationToken);
        if (items.Any(item => item.IsCancelled))
            return SaveResult.Conflict;
        var now = time.UtcNow();
        foreach (var step in steps)
        {
            step.SecondSignerId = access.Actor.AccountId;
            step.SecondSigner = access.Actor.Name;
            step.SecondSignedAt = now;
        }

        foreach (var item in items)
        {
            item.Custody = steps[0].Kind;
            data.MarkSaved(item, now);
        }

        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>Takes back what the second person has not signed. The number of its minutes is not given again.</summary>
    public async Task<SaveResult> WithdrawAsync(Guid actId, CancellationToken cancellationToken)
    {
        var steps = await data.CustodySteps.Where(step => step.ActId == actId).ToListAsync(cancellationToken);
        if (steps.Count == 0)
            return SaveResult.NotFound;
        if (steps.Any(step => !rules.MayWithdraw(step)))
            return SaveResult.Conflict;
        data.CustodySteps.RemoveRange(steps);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private static SaveResult Refused(string textKey)
    {
        var problems = new Problems();
        problems.Add("", textKey);
        return problems.AsResult();
    }
}
