using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Units;

/// <summary>The one way by which units change: read all, change, check, write with their paths, or keep nothing.</summary>
internal sealed class UnitRegister(PlatformDatabase database, UnitDirectory directory, IEnumerable<IUnitChangeRule> rules, TimeProvider time)
{
    /// <param name="action">What the audit log calls it.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="change">Changes the draft.</param>
    /// <param name="cancellationToken">Stops the change; nothing is kept.</param>
    /// <exception cref="UnitRuleException">The change would leave the tree in disorder.</exception>
    public async Task<T> ChangeAsync<T>(
        string action, Actor by, Func<UnitDraft, T> change, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Units, cancellationToken);
        var draft = new UnitDraft(
            await context.UnitVersions.AsNoTracking().ToListAsync(cancellationToken),
            await context.UnitEvents.AsNoTracking().ToListAsync(cancellationToken),
            await context.UnitLineages.AsNoTracking().ToListAsync(cancellationToken));
        var result = change(draft);
        if (!draft.HasChanges)
            return result;
        UnitRules.Check(draft.Versions);
        foreach (var rule in rules)
            await rule.CheckAsync(context, draft, cancellationToken);
        await WriteAsync(context, draft, cancellationToken);
        await WritePathsAsync(context, draft, cancellationToken);
        var note = new AuditNote(action, Detail: DetailOf(draft));
        await AuditChain.AppendAsync(context, time.UtcNow(), by, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        directory.Forget();
        return result;
    }

    /// <summary>The resolution, where one was recorded; otherwise how many units are new.</summary>
    private static string DetailOf(UnitDraft draft) => draft.NewEvents.Count == 1
        ? draft.NewEvents.Single().Instrument
        : string.Create(CultureInfo.InvariantCulture, $"× {draft.NewUnits.Count}");

    private static async Task WriteAsync(PlatformDbContext context, UnitDraft draft, CancellationToken cancellationToken)
    {
        foreach (var ended in draft.EndedVersions)
        {
            await context.UnitVersions.Where(version => version.Id == ended.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.ValidTo, ended.ValidTo), cancellationToken);
        }

        await BulkInsert.InsertAsync(context, draft.NewUnits, cancellationToken: cancellationToken);
        await BulkInsert.InsertAsync(context, draft.NewVersions, cancellationToken: cancellationToken);
        await BulkInsert.InsertAsync(context, draft.NewEvents, cancellationToken: cancellationToken);
        await BulkInsert.InsertAsync(context, draft.NewLineages, cancellationToken: cancellationToken);
    }

    /// <summary>A unit's rows depend on its own versions and on those above it, so only what lies below a change is written anew.</summary>
    private static async Task WritePathsAsync(PlatformDbContext context, UnitDraft draft, CancellationToken cancellationToken)
    {
        var changed = draft.NewVersions.Concat(draft.EndedVersions).Select(version => version.UnitId);
        var touched = draft.WithAllBelow(changed);
        var created = draft.NewUnits.Select(unit => unit.Id).ToHashSet();
        var stored = touched.Where(unit => !created.Contains(unit)).ToList();
        if (stored.Count > 0)
        {
            await context.UnitPaths.Where(path => EF.Parameter(stored).Contains(path.UnitId))
                .ExecuteDeleteAsync(cancellationToken);
        }

        var paths = new UnitPaths(draft.Versions);
        await BulkInsert.InsertAsync(context, touched.SelectMany(paths.Of), cancellationToken: cancellationToken);
    }
}
