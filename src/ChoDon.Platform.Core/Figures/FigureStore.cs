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

    private const string SettleState =
        """
        ON CONFLICT ("district_id", "first_day", "last_day", "key") DO UPDATE SET
            "status" = excluded."status", "rule" = excluded."rule", "villages" = excluded."villages", "computed_at" = excluded."computed_at"
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

    /// <summary>
    /// Writes the answers, each unless somebody began after it was asked for. All who write figures wait for each other at the
    /// revision, so that this stays so until the end.
    /// </summary>
    public async Task WriteAsync(IReadOnlyList<FigureOutcome> outcomes, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);
        var mine = await MineAsync(context, outcomes, cancellationToken);
        await SettleAsync(context, mine, cancellationToken);
        foreach (var outcome in mine.Where(outcome => !outcome.Work.IsNew))
            await ForgetAsync(context, outcome, cancellationToken);

        await BulkInsert.InsertAsync(context, RowsOf(mine), cancellationToken: cancellationToken);
        await FinishMarksAsync(context, mine, cancellationToken);
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
            });
        }

        return works;
    }

    // A village that belongs to another district by now is that district's to count.
    private static Guid[] VillagesOf(IReadOnlyList<FigureMark> marks, FigureCell cell) =>
        [.. marks.Select(mark => mark.UnitId).Distinct().Where(unit => Array.BinarySearch(cell.Villages, unit) >= 0)];

    /// <summary>Those after which nobody began.</summary>
    private static async Task<IReadOnlyList<FigureOutcome>> MineAsync(
        PlatformDbContext context, IReadOnlyList<FigureOutcome> outcomes, CancellationToken cancellationToken)
    {
        var found = await StatesOf(context, [.. outcomes.Select(outcome => outcome.Work)])
            .GroupBy(state => state.Attempt)
            .Select(same => new { Attempt = same.Key, Count = same.Count() })
            .ToDictionaryAsync(row => row.Attempt, row => row.Count, cancellationToken);
        return [.. outcomes.Where(outcome => found.GetValueOrDefault(outcome.Work.Attempt) == FigureModules.KeysOf(outcome.Work.Module).Length)];
    }

    /// <summary>Makes the states say what the outcomes say; where only some villages were counted, when that was.</summary>
    private async Task SettleAsync(PlatformDbContext context, IReadOnlyList<FigureOutcome> outcomes, CancellationToken cancellationToken)
    {
        var states =
            from outcome in outcomes
            where outcome.Work.IsWhole
            from answer in outcome.Answers
            let status = answer.Fault is not null ? FigureStatus.Failed : outcome.Work.Cell.IsOver ? FigureStatus.Complete : FigureStatus.PartMonth
            from figure in answer.Declared.Figures
            select NewState(outcome.Work.Cell, figure, status, outcome.Work.Attempt);
        await BulkInsert.InsertAsync(context, states, SettleState, cancellationToken);

        FigureWork[] ofSome = [.. outcomes.Select(outcome => outcome.Work).Where(work => !work.IsWhole)];
        if (ofSome.Length == 0)
            return;
        var now = time.UtcNow();
        await StatesOf(context, ofSome).ExecuteUpdateAsync(set => set.SetProperty(state => state.ComputedAt, now), cancellationToken);
    }

    /// <summary>Takes away the rows in whose place new ones come.</summary>
    private static async Task ForgetAsync(PlatformDbContext context, FigureOutcome outcome, CancellationToken cancellationToken)
    {
        string[] keys = [.. outcome.Answers.Where(answer => answer.Fault is null).SelectMany(answer => answer.Declared.Figures).Select(figure => figure.Key)];
        await RowsOf(context, outcome.Work.Cell, keys, outcome.Work.Villages).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task FinishMarksAsync(PlatformDbContext context, IReadOnlyList<FigureOutcome> outcomes, CancellationToken cancellationToken)
    {
        foreach (var same in outcomes.Where(outcome => outcome.Work.Marks.Length > 0)
            .GroupBy(outcome => !outcome.Work.IsWhole && outcome.Answers.Any(answer => answer.Fault is not null)))
        {
            Guid[] marks = [.. same.SelectMany(outcome => outcome.Work.Marks)];
            var isFailed = same.Key;
            DateTime? doneAt = isFailed ? null : time.UtcNow();
            await context.FigureMarks
                .Where(mark => EF.Parameter(marks).Contains(mark.Id))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(mark => mark.DoneAt, doneAt).SetProperty(mark => mark.IsFailed, isFailed), cancellationToken);
        }
    }

    /// <summary>The rows in the order of the table, which takes half as long to write.</summary>
    private static IEnumerable<FigureRow> RowsOf(IReadOnlyList<FigureOutcome> outcomes) =>
        from asked in outcomes.SelectMany(outcome => outcome.Work.Villages.Select(unitId => (UnitId: unitId, Outcome: outcome)))
            .GroupBy(one => one.UnitId, one => one.Outcome).OrderBy(ofVillage => ofVillage.Key)
        from outcome in asked.OrderBy(outcome => outcome.Work.Cell.Days.First)
        from number in outcome.Answers.SelectMany(answer => answer.Numbers.Of(asked.Key)).OrderBy(number => number.Key, StringComparer.Ordinal)
        where number.Value.Thousandths != 0 || number.Value.Qualifier != Qualifier.Exact
        select new FigureRow
        {
            Key = number.Key,
            UnitId = asked.Key,
            FirstDay = outcome.Work.Cell.Days.First,
            LastDay = outcome.Work.Cell.Days.Last,
            Thousandths = number.Value.Thousandths,
            Qualifier = number.Value.Qualifier,
        };

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

    /// <summary>Those that the works began last.</summary>
    private static IQueryable<FigureState> StatesOf(PlatformDbContext context, FigureWork[] works)
    {
        Guid[] attempts = [.. works.Select(work => work.Attempt)];
        var district = works[0].Cell.DistrictId;
        var (first, last) = (works.Min(work => work.Cell.Days.First), works.Max(work => work.Cell.Days.First));
        return context.FigureStates.Where(state => state.DistrictId == district && state.FirstDay >= first && state.FirstDay <= last
            && EF.Parameter(attempts).Contains(state.Attempt));
    }

    private static IQueryable<FigureState> StatesOf(PlatformDbContext context, FigureCell cell, string[] keys) =>
        context.FigureStates.Where(state => state.DistrictId == cell.DistrictId
            && state.FirstDay == cell.Days.First && state.LastDay == cell.Days.Last && EF.Parameter(keys).Contains(state.Key));

    private static IQueryable<FigureRow> RowsOf(PlatformDbContext context, FigureCell cell, string[] keys, Guid[] villages) =>
        context.Figures.Where(row => row.FirstDay == cell.Days.First && row.LastDay == cell.Days.Last
            && EF.Parameter(villages).Contains(row.UnitId) && EF.Parameter(keys).Contains(row.Key));
}
