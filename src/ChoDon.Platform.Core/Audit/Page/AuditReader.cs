using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Audit.Page;

/// <summary>Reads a page of the log in three queries, and one more when a person is looked for.</summary>
public sealed class AuditReader(PlatformDatabase database, TimeProvider time)
{
    public const int PageSize = 50;

    public async Task<AuditPage> ReadAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var newer = filter.After is not null;
        var fitting = Position(await FittingAsync(context, filter, cancellationToken), filter);
        var entries = await (newer ? fitting.OrderBy(entry => entry.Number) : fitting.OrderByDescending(entry => entry.Number))
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
        var more = entries.Count > PageSize;
        if (more)
            entries.RemoveAt(PageSize);
        if (newer)
            entries.Reverse();
        return new AuditPage(
            entries,
            HasNewer: newer ? more : filter.Before is not null,
            HasOlder: newer || more,
            await AuditMark.ReadHeadAsync(context, cancellationToken),
            await LastCheckAsync(context, cancellationToken));
    }

    private static IQueryable<AuditEntry> Position(IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        if (filter.After is { } after)
            return entries.Where(entry => entry.Number > after);
        return filter.Before is { } before ? entries.Where(entry => entry.Number < before) : entries;
    }

    private async Task<IQueryable<AuditEntry>> FittingAsync(
        PlatformDbContext context, AuditFilter filter, CancellationToken cancellationToken)
    {
        var entries = context.AuditEntries.AsNoTracking().OfKind(filter.Kind);
        if (!filter.Scope.IsUnlimited)
        {
            Guid[] seen = [.. filter.Scope.UnitIds];
            entries = entries.Where(entry => entry.UnitId == null || EF.Parameter(seen).Contains(entry.UnitId.Value));
        }

        if (filter.From is { } from)
        {
            var begin = VietnamTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= begin);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = VietnamTime.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        if (filter.UnitId is { } unit)
        {
            var today = time.Today();
            entries = entries.Where(entry => entry.UnitId == unit || context.UnitPaths.Any(path =>
                path.AncestorId == unit && path.UnitId == entry.UnitId && path.ValidFrom <= today && path.ValidTo >= today));
        }

        return await OfPersonAsync(context, entries, VietnameseText.Clean(filter.Person), cancellationToken);
    }

    /// <summary>Accounts are few and found by folded names; parts of the platform, and people long gone, by the name as it was written.</summary>
    private static async Task<IQueryable<AuditEntry>> OfPersonAsync(
        PlatformDbContext context, IQueryable<AuditEntry> entries, string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
            return entries;
        var key = VietnameseText.SearchKey(name);
        var accounts = await context.Users
            .Select(account => new { account.Id, account.FullName })
            .ToListAsync(cancellationToken);
        Guid[] found =
        [
            .. accounts
                .Where(account => VietnameseText.SearchKey(account.FullName).Contains(key, StringComparison.Ordinal))
                .Select(account => account.Id),
        ];
        return entries.Where(entry =>
            (entry.ActorId != null && EF.Parameter(found).Contains(entry.ActorId.Value)) || entry.ActorName.Contains(name));
    }

    private static Task<AuditCheckState?> LastCheckAsync(PlatformDbContext context, CancellationToken cancellationToken) =>
        context.JobRuns
            .Where(run => run.ModuleId == PlatformJobDeclaration.ModuleId && run.JobId == PlatformJobIds.AuditCheck
                && run.FinishedAt != null && (run.Status == JobRunStatus.Succeeded || run.Error != null))
            .OrderByDescending(run => run.FinishedAt)
            .Select(run => new AuditCheckState(run.FinishedAt!.Value, run.Status == JobRunStatus.Succeeded ? null : run.Error))
            .FirstOrDefaultAsync(cancellationToken);
}
