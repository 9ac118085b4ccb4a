using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>Enters totals of earlier months and takes them out. Each change is noted and marks its figure stale.</summary>
public sealed class PastTotalRegister(PlatformDatabase database, IAccess access, TimeProvider time)
{
    /// <summary>Two totals of the same figure and village must not share a month; the one in the way is answered.</summary>
    /// <returns>Null when it is saved, also when it was saved before.</returns>
    public async Task<PastTotal?> AddAsync(PastTotalDraft draft, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        EnsureInScope(draft.UnitId);
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        var (from, to) = (draft.From.FirstDay, draft.To.FirstDay);
        var met = await context.PastTotals.AsNoTracking().FirstOrDefaultAsync(
            total => total.Id == draft.Id
                || (total.FigureKey == draft.Figure.Key && total.UnitId == draft.UnitId && total.FromMonth <= to && total.ToMonth >= from),
            cancellationToken);
        if (met is not null)
            return met.Id == draft.Id ? null : met;
        var added = new PastTotal
        {
            Id = draft.Id,
            ModuleId = draft.ModuleId,
            FigureKey = draft.Figure.Key,
            UnitId = draft.UnitId,
            FromMonth = from,
            ToMonth = to,
            Thousandths = decimal.ToInt64(draft.Value * 1000),
            Qualifier = draft.Qualifier,
            Source = draft.Source,
            SavedAt = time.UtcNow(),
        };
        context.PastTotals.Add(added);
        await SaveAsync(context, added, "past-total.added", draft.Figure.Key, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <returns>False when it is gone already.</returns>
    public async Task<bool> RemoveAsync(Guid id, string reason, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        if (await context.PastTotals.FirstOrDefaultAsync(total => total.Id == id, cancellationToken) is not { } total)
            return false;
        EnsureInScope(total.UnitId);
        context.PastTotals.Remove(total);
        await SaveAsync(context, total, "past-total.removed", reason, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The total, if the person may work with its village.</summary>
    public async Task<PastTotal?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var total = await context.PastTotals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return total is not null && access.Scope.Contains(total.UnitId) ? total : null;
    }

    /// <summary>The next totals after a key, newest first, of villages that are below the unit today.</summary>
    public async Task<IReadOnlyList<PastTotal>> ListAsync(
        Guid unitId, string? figureKey, Guid? before, int most, CancellationToken cancellationToken)
    {
        var today = time.Today();
        await using var context = database.NewContext();
        var totals = context.PastTotals.AsNoTracking().Where(total => context.UnitPaths.Any(path =>
            path.UnitId == total.UnitId && path.AncestorId == unitId && path.ValidFrom <= today && path.ValidTo >= today));
        if (!access.Scope.IsUnlimited)
        {
            var seen = access.Scope.UnitIds.ToArray();
            totals = totals.Where(total => seen.Contains(total.UnitId));
        }

        if (figureKey is not null)
            totals = totals.Where(total => total.FigureKey == figureKey);
        if (before is { } key)
            totals = totals.Where(total => total.Id.CompareTo(key) < 0);
        return await totals.OrderByDescending(total => total.Id).Take(most).ToListAsync(cancellationToken);
    }

    private async Task SaveAsync(
        PlatformDbContext context, PastTotal total, string action, string detail, CancellationToken cancellationToken)
    {
        context.FigureChanges.Add(new FigureChange
        {
            ModuleId = total.ModuleId,
            UnitId = total.UnitId,
            FirstDay = total.ToMonth,
            LastDay = Month.Of(total.ToMonth).LastDay,
        });
        await context.SaveChangesAsync(cancellationToken);
        var note = new AuditNote(action, total.Id.ToString(), total.UnitId, detail);
        await AuditChain.AppendAsync(context, time.UtcNow(), access.Actor, note, cancellationToken);
    }

    private void EnsureInScope(Guid unitId)
    {
        if (!access.Scope.Contains(unitId))
            throw new OutOfScopeException($"The village {unitId} lies outside what {access.Actor.Name} may change.");
    }
}
