using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Turns the notes that modules leave with each change into marks on the figures that they concern.</summary>
internal sealed class StaleMarking(PlatformDatabase database, FigureModules modules)
{
    private const int NotesATime = 5_000;

    /// <summary>The notes that wait.</summary>
    public IQueryable<FigureChange> Pending(PlatformDbContext context)
    {
        var known = modules.All.Select(module => module.ModuleId).ToArray();
        return context.FigureChanges.Where(change => known.Contains(change.ModuleId));
    }

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        foreach (var module in modules.All)
        {
            while (await ApplySomeAsync(module.ModuleId, FigureModules.KeysOf(module), cancellationToken))
            {
            }
        }
    }

    private async Task<bool> ApplySomeAsync(string moduleId, string[] keys, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var ofModule = context.FigureChanges.Where(change => change.ModuleId == moduleId);
        if (!await ofModule.AnyAsync(cancellationToken))
            return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);

        // By id: a note that is committed while this runs stays for the next time.
        var notes = await ofModule.OrderBy(change => change.Id).Take(NotesATime).Select(change => change.Id).ToListAsync(cancellationToken);
        await context.Figures
            .Where(row => keys.Contains(row.Key) && context.FigureChanges.Any(change =>
                EF.Parameter(notes).Contains(change.Id)
                && change.ModuleId == moduleId
                && change.UnitId == row.UnitId
                && change.FirstDay <= row.LastDay
                && change.LastDay >= row.FirstDay))
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.IsStale, true).SetProperty(row => row.StaleMarks, row => row.StaleMarks + 1),
                cancellationToken);
        await context.FigureChanges.Where(change => EF.Parameter(notes).Contains(change.Id)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return notes.Count == NotesATime;
    }
}
