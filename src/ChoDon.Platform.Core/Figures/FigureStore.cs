using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Finds and writes the rows of a module's figures.</summary>
internal sealed class FigureStore(PlatformDatabase database, TimeProvider time)
{
    // A mark set after the value was asked for stays: the value may not have seen the change.
    private const string ReplaceValue =
        """
        ON CONFLICT ("first_day", "last_day", "unit_id", "key") DO UPDATE SET
            "thousandths" = excluded."thousandths", "qualifier" = excluded."qualifier", "status" = excluded."status", "computed_at" = excluded."computed_at",
            "is_stale" = (platform_figure_row."stale_marks" <> excluded."stale_marks")
        """;

    private const string KeepWhatIsThere = "ON CONFLICT DO NOTHING";

    /// <summary>
    /// The rows of the module that have no settled value. A row that was missing is made first, so that a change
    /// that is saved from now on finds something to mark.
    /// </summary>
    public async Task<IReadOnlyList<FigureRow>> OpenAsync(
        ModuleDeclaration module, FigureCell cell, CancellationToken cancellationToken)
    {
        var keys = FigureModules.KeysOf(module);
        await using var context = database.NewContext();
        var stored = await StoredAsync(context, keys, cell, cancellationToken);
        var missing = Missing(keys, cell, stored).ToList();
        if (missing.Count == 0 && !stored.Any(row => IsUnsettled(row, cell)) && !await IsNotedAsync(context, keys, cell, cancellationToken))
            return [];

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        await NotInUse(context, keys, cell).ExecuteDeleteAsync(cancellationToken);
        await BulkInsert.InsertAsync(context, missing, KeepWhatIsThere, cancellationToken);
        stored = await StoredAsync(context, keys, cell, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. stored.Where(row => IsUnsettled(row, cell))];
    }

    public async Task WriteAsync(IEnumerable<FigureRow> rows, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        await BulkInsert.InsertAsync(context, rows, ReplaceValue, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Says on the district that the module gave no figure, where none was completed before.</summary>
    public async Task NoteNotInUseAsync(ModuleDeclaration module, FigureCell cell, CancellationToken cancellationToken)
    {
        var keys = FigureModules.KeysOf(module);
        await using var context = database.NewContext();
        var settled = await Rows(context, keys, cell)
            .Where(row => row.Status == FigureStatus.Complete)
            .Select(row => row.Key)
            .Union(NotInUse(context, keys, cell).Select(row => row.Key))
            .ToListAsync(cancellationToken);
        var notes = keys.Except(settled).Select(key => Row(key, cell.DistrictId, cell.Days, FigureStatus.NotInUse)).ToList();
        if (notes.Count == 0)
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        await BulkInsert.InsertAsync(context, notes, KeepWhatIsThere, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public FigureRow Row(
        string key, Guid unitId, DayRange days, FigureStatus status, long thousandths = 0, Qualifier qualifier = Qualifier.Exact, long staleMarks = 0) => new()
    {
        Key = key,
        UnitId = unitId,
        FirstDay = days.First,
        LastDay = days.Last,
        Status = status,
        Thousandths = thousandths,
        Qualifier = qualifier,
        StaleMarks = staleMarks,
        ComputedAt = time.UtcNow(),
    };

    private IEnumerable<FigureRow> Missing(string[] keys, FigureCell cell, IReadOnlyList<FigureRow> stored)
    {
        var known = stored.Select(row => (row.UnitId, row.Key)).ToHashSet();
        return from village in cell.Villages
               from key in keys
               where !known.Contains((village, key))
               select Row(key, village, cell.Days, FigureStatus.Missing);
    }

    private static bool IsUnsettled(FigureRow row, FigureCell cell) =>
        row.IsStale || row.Status is FigureStatus.Missing or FigureStatus.Failed
        || (row.Status == FigureStatus.PartMonth && row.ComputedAt < cell.PartMonthSince);

    private static Task<List<FigureRow>> StoredAsync(
        PlatformDbContext context, string[] keys, FigureCell cell, CancellationToken cancellationToken) =>
        Rows(context, keys, cell).Where(row => row.UnitId != cell.DistrictId).ToListAsync(cancellationToken);

    private static Task<bool> IsNotedAsync(
        PlatformDbContext context, string[] keys, FigureCell cell, CancellationToken cancellationToken) =>
        NotInUse(context, keys, cell).AnyAsync(cancellationToken);

    private static IQueryable<FigureRow> Rows(PlatformDbContext context, string[] keys, FigureCell cell) =>
        from path in context.UnitPaths
        where path.AncestorId == cell.DistrictId && path.ValidFrom <= cell.Day && path.ValidTo >= cell.Day
        join row in context.Figures.AsNoTracking() on path.UnitId equals row.UnitId
        where row.FirstDay == cell.Days.First && row.LastDay == cell.Days.Last && keys.Contains(row.Key)
        select row;

    private static IQueryable<FigureRow> NotInUse(PlatformDbContext context, string[] keys, FigureCell cell) =>
        context.Figures.Where(row => row.FirstDay == cell.Days.First && row.LastDay == cell.Days.Last && row.UnitId == cell.DistrictId
            && keys.Contains(row.Key) && row.Status == FigureStatus.NotInUse);
}
