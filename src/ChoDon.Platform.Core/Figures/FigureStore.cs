using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Finds what of a district's figures is to be computed, and writes what was.</summary>
internal sealed class FigureStore(PlatformDatabase database, TimeProvider time)
{
    private const string ReplaceState =
        """
        ON CONFLICT ("district_id", "first_day", "last_day", "key") DO UPDATE SET
            "attempt" = excluded."attempt"
        """;

    private const string KeepWhatIsThere = "ON CONFLICT DO NOTHING";

    /// <summary>
    /// What has no settled number. Its states are made first, so that a change that is saved from now on finds something to
    /// mark.
    /// </summary>
    public async Task<IReadOnlyList<FigureWork>> OpenAsync(
        IReadOnlyList<(ModuleDeclaration Module, FigureCell Cell)> asked, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if ((await FindAsync(context, asked, cancellationToken)).Count == 0)
            return [];
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        var works = await FindAsync(context, asked, cancellationToken);
        var begun = works.SelectMany(work => FigureModules.FiguresOf(work.Module).Select(figure => NewState(work, figure)));
        await BulkInsert.InsertAsync(context, begun, ReplaceState, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return works;
    }

    /// <summary>Writes the answers of one district and the same days, each unless somebody began after it was asked for.</summary>
    public async Task WriteAsync(IReadOnlyList<FigureOutcome> outcomes, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        var rows = new List<FigureRow>();
        foreach (var outcome in outcomes)
        {
            if (await TakeAsync(context, outcome, cancellationToken))
                rows.AddRange(outcome.Answers.SelectMany(answer => RowsOf(outcome.Work, answer)));
        }

        await BulkInsert.InsertAsync(context, rows, cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Says that the module gave no figure, where none was completed before.</summary>
    public async Task NoteNotInUseAsync(ModuleDeclaration module, FigureCell cell, CancellationToken cancellationToken)
    {
        var figures = FigureModules.FiguresOf(module).ToList();
        string[] keys = [.. figures.Select(figure => figure.Key)];
        await using var context = database.NewContext();
        var settled = await StatesOf(context, cell, keys)
            .Where(state => state.Status == FigureStatus.Complete || state.Status == FigureStatus.NotInUse)
            .Select(state => state.Key)
            .ToListAsync(cancellationToken);
        string[] open = [.. keys.Except(settled)];
        if (open.Length == 0)
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        await StatesOf(context, cell, open).ExecuteDeleteAsync(cancellationToken);
        await RowsOf(context, cell, open, cell.Villages).ExecuteDeleteAsync(cancellationToken);
        var notes = figures.Where(figure => open.Contains(figure.Key)).Select(figure => NewState(cell, figure, FigureStatus.NotInUse, Guid.Empty));
        await BulkInsert.InsertAsync(context, notes, KeepWhatIsThere, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<FigureWork>> FindAsync(
        PlatformDbContext context, IReadOnlyList<(ModuleDeclaration Module, FigureCell Cell)> asked, CancellationToken cancellationToken)
    {
        if (asked.Count == 0)
            return [];
        var district = asked[0].Cell.DistrictId;
        var known = await FigureKnowledge.ReadAsync(context, district, [.. asked.Select(one => one.Cell.Days).Distinct()], time.Today(), cancellationToken);
        var works = new List<FigureWork>();
        foreach (var (module, cell) in asked)
        {
            var marks = known.MarksOf(module, cell);
            var isWhole = !known.IsWholeKnown(module, cell);
            if (!isWhole && marks.Count == 0)
                continue;
            works.Add(new FigureWork(module, cell, Guid.CreateVersion7(), isWhole ? cell.Villages : VillagesOf(marks, cell), [.. marks.Select(mark => mark.Id)])
            {
                IsWhole = isWhole,
                IsNew = isWhole && known.IsNew(module, cell),
                HasOldRules = isWhole && known.HasOldRules(module, cell),
            });
        }

        return works;
    }

    // A village that belongs to another district by now is that district's to count.
    private static Guid[] VillagesOf(IReadOnlyList<FigureMark> marks, FigureCell cell) =>
        [.. marks.Select(mark => mark.UnitId).Distinct().Where(unit => Array.BinarySearch(cell.Villages, unit) >= 0)];

    /// <summary>
    /// Makes the states say what the outcome says, and takes the old rows away; false if somebody else began after it. All
    /// who write figures wait for each other at the revision, so that this stays so until the end.
    /// </summary>
    private async Task<bool> TakeAsync(PlatformDbContext context, FigureOutcome outcome, CancellationToken cancellationToken)
    {
        var (work, now) = (outcome.Work, time.UtcNow());
        foreach (var answer in outcome.Answers)
        {
            var keys = Array.ConvertAll([.. answer.Declared.Figures], figure => figure.Key);
            var mine = StatesOf(context, work.Cell, keys).Where(state => state.Attempt == work.Attempt);
            var status = answer.Fault is not null ? FigureStatus.Failed : work.Cell.IsOver ? FigureStatus.Complete : FigureStatus.PartMonth;
            var taken = work.IsWhole
                ? await mine.ExecuteUpdateAsync(
                    set => set
                        .SetProperty(state => state.Status, status)
                        .SetProperty(state => state.Villages, work.Cell.Digest)
                        .SetProperty(state => state.ComputedAt, now),
                    cancellationToken)
                : await mine.ExecuteUpdateAsync(set => set.SetProperty(state => state.ComputedAt, now), cancellationToken);
            if (taken < keys.Length)
                return false;
            if (work.HasOldRules)
                await RaiseRulesAsync(context, work.Cell, answer.Declared, cancellationToken);
            if (answer.Fault is null && !work.IsNew)
                await RowsOf(context, work.Cell, keys, work.Villages).ExecuteDeleteAsync(cancellationToken);
        }

        if (work.Marks.Length == 0)
            return true;
        var isFailed = !work.IsWhole && outcome.Answers.Any(answer => answer.Fault is not null);
        DateTime? doneAt = isFailed ? null : now;
        await context.FigureMarks
            .Where(mark => EF.Parameter(work.Marks).Contains(mark.Id))
            .ExecuteUpdateAsync(
                set => set.SetProperty(mark => mark.DoneAt, doneAt).SetProperty(mark => mark.IsFailed, isFailed), cancellationToken);
        return true;
    }

    private static async Task RaiseRulesAsync(PlatformDbContext context, FigureCell cell, DeclaredFigures declared, CancellationToken cancellationToken)
    {
        foreach (var rule in declared.Figures.GroupBy(figure => figure.Rule))
        {
            string[] same = [.. rule.Select(figure => figure.Key)];
            await StatesOf(context, cell, same).ExecuteUpdateAsync(set => set.SetProperty(state => state.Rule, rule.Key), cancellationToken);
        }
    }

    private static IEnumerable<FigureRow> RowsOf(FigureWork work, FigureAnswer answer)
    {
        var asked = work.Villages.ToHashSet();
        return
            from number in answer.Numbers
            where asked.Contains(number.Key.UnitId) && (number.Value.Thousandths != 0 || number.Value.Qualifier != Qualifier.Exact)
            select new FigureRow
            {
                Key = number.Key.Key,
                UnitId = number.Key.UnitId,
                FirstDay = work.Cell.Days.First,
                LastDay = work.Cell.Days.Last,
                Thousandths = number.Value.Thousandths,
                Qualifier = number.Value.Qualifier,
            };
    }

    private FigureState NewState(FigureWork work, Figure figure) => NewState(work.Cell, figure, FigureStatus.Missing, work.Attempt);

    private FigureState NewState(FigureCell cell, Figure figure, FigureStatus status, Guid attempt) => new()
    {
        DistrictId = cell.DistrictId,
        FirstDay = cell.Days.First,
        LastDay = cell.Days.Last,
        Key = figure.Key,
        Status = status,
        Rule = figure.Rule,
        Villages = cell.Digest,
        Attempt = attempt,
        ComputedAt = time.UtcNow(),
    };

    private static IQueryable<FigureState> StatesOf(PlatformDbContext context, FigureCell cell, string[] keys) =>
        context.FigureStates.Where(state => state.DistrictId == cell.DistrictId
            && state.FirstDay == cell.Days.First && state.LastDay == cell.Days.Last && EF.Parameter(keys).Contains(state.Key));

    private static IQueryable<FigureRow> RowsOf(PlatformDbContext context, FigureCell cell, string[] keys, Guid[] villages) =>
        context.Figures.Where(row => row.FirstDay == cell.Days.First && row.LastDay == cell.Days.Last
            && EF.Parameter(villages).Contains(row.UnitId) && EF.Parameter(keys).Contains(row.Key));
}
