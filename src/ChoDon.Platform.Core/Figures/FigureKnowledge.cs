using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>How far the figures of a district are known on some days.</summary>
internal sealed class FigureKnowledge
{
    private readonly Dictionary<(DayRange Days, string Key), FigureState> _states;
    private readonly ILookup<(DayRange Days, string ModuleId), FigureMark> _marks;
    private readonly DateTime _today;

    private FigureKnowledge(IEnumerable<FigureState> states, IEnumerable<FigureMark> marks, DateOnly today)
    {
        _states = states.ToDictionary(state => (new DayRange(state.FirstDay, state.LastDay), state.Key));
        _marks = marks.ToLookup(mark => (new DayRange(mark.FirstDay, mark.LastDay), mark.ModuleId));
        _today = VietnamTime.StartOf(today);
    }

    public static async Task<FigureKnowledge> ReadAsync(
        PlatformDbContext context, Guid districtId, IReadOnlyCollection<DayRange> cells, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly[] firsts = [.. cells.Select(cell => cell.First)];
        DateOnly[] lasts = [.. cells.Select(cell => cell.Last)];
        var states = await context.FigureStates.AsNoTracking()
            .Where(state => state.DistrictId == districtId
                && EF.Parameter(firsts).Contains(state.FirstDay) && EF.Parameter(lasts).Contains(state.LastDay))
            .ToListAsync(cancellationToken);
        var marks = await context.FigureMarks.AsNoTracking()
            .Where(mark => mark.DistrictId == districtId && mark.DoneAt == null
                && EF.Parameter(firsts).Contains(mark.FirstDay) && EF.Parameter(lasts).Contains(mark.LastDay))
            .ToListAsync(cancellationToken);
        return new FigureKnowledge(states, marks, today);
    }

    public FigureState? Find(DayRange days, string key) => _states.GetValueOrDefault((days, key));

    /// <summary>The marks that are not done.</summary>
    public IReadOnlyList<FigureMark> MarksOf(ModuleDeclaration module, FigureCell cell) => [.. _marks[(cell.Days, module.ModuleId)]];

    /// <summary>Whether no number of the module was computed yet.</summary>
    public bool IsNew(ModuleDeclaration module, FigureCell cell) =>
        FigureModules.KeysOf(module).All(key => Find(cell.Days, key) is null or { Status: FigureStatus.NotInUse });

    /// <summary>Whether all figures of the module are known for all villages, but for those that are marked.</summary>
    public bool IsWholeKnown(ModuleDeclaration module, FigureCell cell) =>
        FigureModules.FiguresOf(module).All(figure => IsKnown(figure, cell, alsoFailed: false));

    /// <summary>Whether a page may show what there is of the module. It does not try again what failed: the job reports that.</summary>
    public bool IsSettled(ModuleDeclaration module, FigureCell cell) =>
        FigureModules.FiguresOf(module).All(figure => IsKnown(figure, cell, alsoFailed: true))
        && _marks[(cell.Days, module.ModuleId)].All(mark => mark.IsFailed);

    /// <summary>Whether it is noted that the module was not in use, or what it gave before.</summary>
    public bool IsSettledWithout(ModuleDeclaration module, FigureCell cell) =>
        FigureModules.KeysOf(module).All(key => Find(cell.Days, key) is { Status: FigureStatus.Complete or FigureStatus.NotInUse });

    private bool IsKnown(Figure figure, FigureCell cell, bool alsoFailed) =>
        Find(cell.Days, figure.Key) is { } state && state.Rule == figure.Rule && state.Villages == cell.Digest
        && state.Status switch
        {
            FigureStatus.Complete => true,
            FigureStatus.Failed => alsoFailed,

            // While it runs its figures are those of today.
            FigureStatus.PartMonth => !cell.IsOver && state.ComputedAt >= _today,
            _ => false,
        };
}
