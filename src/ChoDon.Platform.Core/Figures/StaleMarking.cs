using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Turns the notes that modules leave with each change into marks on the figures that they concern.</summary>
internal sealed class StaleMarking(PlatformDatabase database, FigureModules modules, TimeProvider time)
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
        foreach (var moduleId in await WaitingAsync(cancellationToken))
        {
            while (await ApplySomeAsync(moduleId, cancellationToken))
            {
            }
        }
    }

    private async Task<List<string>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Pending(context).Select(change => change.ModuleId).Distinct().ToListAsync(cancellationToken);
    }

    private async Task<bool> ApplySomeAsync(string moduleId, CancellationToken cancellationToken)
    {
        var keys = FigureModules.KeysOf(modules.All.Single(module => module.ModuleId == moduleId));
        await using var context = database.NewContext();
        var ofModule = context.FigureChanges.Where(change => change.ModuleId == moduleId);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await Revisions.BumpAsync(context, Revision.Figures, cancellationToken);

        // By id: a note that is committed while this runs stays for the next time.
        var notes = await ofModule.OrderBy(change => change.Id).Take(NotesATime).Select(change => change.Id).ToListAsync(cancellationToken);
        await BulkInsert.InsertAsync(context, await MarksAsync(context, moduleId, keys, notes, cancellationToken), cancellationToken: cancellationToken);
        await context.FigureChanges.Where(change => EF.Parameter(notes).Contains(change.Id)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return notes.Count == NotesATime;
    }

    /// <summary>A mark for each village and cell that a note concerns and somebody has computed, or begun to.</summary>
    private async Task<IEnumerable<FigureMark>> MarksAsync(
        PlatformDbContext context, string moduleId, string[] keys, List<Guid> notes, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var found = await (
            from change in context.FigureChanges
            where EF.Parameter(notes).Contains(change.Id)
            join path in context.UnitPaths on change.UnitId equals path.UnitId
            join state in context.FigureStates on path.AncestorId equals state.DistrictId
            where EF.Parameter(keys).Contains(state.Key) && change.FirstDay <= state.LastDay && change.LastDay >= state.FirstDay
                && path.ValidFrom <= (state.LastDay < today ? state.LastDay : today)
                && path.ValidTo >= (state.LastDay < today ? state.LastDay : today)
            select new { state.DistrictId, change.UnitId, state.FirstDay, state.LastDay }).Distinct().ToListAsync(cancellationToken);
        return found.Select(place => new FigureMark
        {
            ModuleId = moduleId,
            DistrictId = place.DistrictId,
            UnitId = place.UnitId,
            FirstDay = place.FirstDay,
            LastDay = place.LastDay,
        });
    }
}
