using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.TakeCustodyStep;

/// <summary>
/// Stores, hands over or destroys items, with minutes of their own number. Whoever does it signs first; the step is taken
/// when a second person has signed. Of many who want the same step of an item at once, the database lets one.
/// </summary>
internal sealed class TakeStepHandler(
    WeaponsDbContext data, CustodyRules rules, DistrictVillages villages, IAccess access, TimeProvider time)
{
    public const int MostItems = 200;

    public async Task<SaveResult> HandleAsync(TakeStepForm form, CancellationToken cancellationToken)
    {
        if (await data.CustodySteps.AnyAsync(step => step.ActId == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var ids = form.ItemIds.Distinct().ToArray();
        var items = await data.Items.Where(item => EF.Parameter(ids).Contains(item.Id)).ToListAsync(cancellationToken);
        var open = await data.CustodySteps.Where(step => EF.Parameter(ids).Contains(step.ItemId) && step.SecondSignedAt == null)
            .Select(step => step.ItemId)
            .ToListAsync(cancellationToken);
        Check(form, ids, items, open, problems);
        var counterpart = problems.Text(nameof(form.Counterpart), form.Counterpart, CustodyStep.CounterpartLength, "Error.CounterpartMissing");
        if (problems.Any)
            return problems.AsResult();
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        await AddAsync(form, counterpart, items, cancellationToken);
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateException)
        {
            return SaveResult.Conflict;
        }
    }

    private void Check(TakeStepForm form, Guid[] ids, List<Item> items, List<Guid> open, Problems problems)
    {
        var kind = problems.Choice(nameof(form.Kind), form.Kind);
        if (kind == CustodyKind.Received)
            problems.Add(nameof(form.Kind), "Error.ChoiceMissing");
        var earliest = items.Select(item => item.ReceivedOn).DefaultIfEmpty(FirstSensible.Day).Max();
        problems.Day(nameof(form.Day), form.Day, earliest, villages.Today, "Error.BeforeReceipt");
        if (ids.Length == 0)
            problems.Add(nameof(form.ItemIds), "Error.NoItemChosen");
        else if (ids.Length > MostItems)
            problems.Add(nameof(form.ItemIds), "Error.TooManyItems", MostItems);
        else if (items.Count < ids.Length || items.Any(item => !rules.Holds(item.UnitId)))
            problems.Add(nameof(form.ItemIds), "Error.ItemUnknown");
        else if (items.Any(item => item.IsCancelled || item.Custody >= kind))
            problems.Add(nameof(form.ItemIds), "Error.StepTaken");
        else if (open.Count > 0)
            problems.Add(nameof(form.ItemIds), "Error.StepWaits");
    }

    private async Task AddAsync(TakeStepForm form, string counterpart, List<Item> items, CancellationToken cancellationToken)
    {
        var (now, day) = (time.UtcNow(), form.Day!.Value);
        var issuer = villages.CommuneOn(items[0].UnitId, day)?.Id ?? villages.District.Id;
        var number = await data.NextNumberAsync(CustodyStep.Series, issuer, day.Year, typed: null, cancellationToken);
        foreach (var item in items)
        {
            // With a new stamp two different steps of the item cannot begin at once either.
            data.MarkSaved(item, now);
            data.CustodySteps.Add(new CustodyStep
            {
                ActId = form.Id,
                ItemId = item.Id,
                UnitId = item.UnitId,
                Kind = form.Kind!.Value,
                Day = day,
                Counterpart = counterpart,
                IssuerId = issuer,
                Number = number,
                FirstSignerId = access.Actor.AccountId,
                FirstSigner = access.Actor.Name,
                FirstSignedAt = now,
            });
        }
    }
}
