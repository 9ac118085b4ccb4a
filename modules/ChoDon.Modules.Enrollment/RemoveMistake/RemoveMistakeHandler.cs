using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.RemoveMistake;

/// <summary>Takes away what never was true; what was true until some day is ended instead.</summary>
internal sealed class RemoveMistakeHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public Task<SaveResult> HandleAsync(MistakeKind kind, Guid id, ReasonForm form, CancellationToken cancellationToken) => kind switch
    {
        MistakeKind.Tags => RemoveAsync<VillageTag>(id, form, TakeAsync, cancellationToken),
        MistakeKind.Posts => RemoveAsync<VillagePostHolder>(id, form, TakeAsync, cancellationToken),
        _ => RemoveAsync<PostHolder>(id, form, TakeAsync, cancellationToken),
    };

    private async Task<SaveResult> RemoveAsync<TRow>(
        Guid id, ReasonForm form, Func<TRow, CancellationToken, Task<Guid>> takeAsync, CancellationToken cancellationToken)
        where TRow : Entity, IUnitRecord
    {
        var row = await data.Set<TRow>().FirstOrDefaultAsync(saved => saved.Id == id, cancellationToken);
        if (row is null)
            return SaveResult.SavedBefore;
        if (!villages.Contains(row.UnitId))
            return SaveResult.NotFound;
        var problems = new Problems();
        data.Reason = form.Check(problems);
        if (problems.Any)
            return problems.AsResult();
        if (await takeAsync(row, cancellationToken) != form.Stamp)
            return SaveResult.Conflict;
        data.Remove(row);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    // Each gives the stamp that the form must have seen.
    private static Task<Guid> TakeAsync(SavedRecord record, CancellationToken cancellationToken) => Task.FromResult(record.Stamp);

    private async Task<Guid> TakeAsync(PostHolder term, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstAsync(row => row.Id == term.VillageModelId, cancellationToken);
        var stamp = model.Stamp;
        data.MarkSaved(model, time.UtcNow());
        data.MarkFiguresStale(term.UnitId, term.FirstDay, term.LastDay);
        return stamp;
    }
}
