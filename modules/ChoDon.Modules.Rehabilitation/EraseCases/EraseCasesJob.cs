using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.EraseCases;

/// <summary>
/// Each night: erases what two people approved, and draws up a list of closed cases whose time is over when none waits. The
/// list is a dry run; by itself the job erases nothing.
/// </summary>
internal sealed class EraseCasesJob(RehabilitationDbContext data, CaseEraser eraser, IDistrictSettings settings, TimeProvider time) : IPlatformJob
{
    public static readonly JobDefinition Definition = new("erase-cases", "Job.EraseCases", "30 3 * * *", CatchUp.LatestOnly);

    private const int MostAtOnce = 200;

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        await run.NoteAsync("Job.EraseCases.Erased", await EraseAsync(run.DistrictId, cancellationToken));
        await run.NoteAsync("Job.EraseCases.Listed", await DrawUpAsync(run.DistrictId, cancellationToken));
    }

    private async Task<int> EraseAsync(Guid districtId, CancellationToken cancellationToken)
    {
        if (await data.ErasureLists.FirstOrDefaultAsync(list => list.UnitId == districtId && list.ErasedAt == null && list.SecondApprovedBy != null, cancellationToken) is not { } list)
            return 0;
        var cases = await data.ErasureItems.Where(item => item.ListId == list.Id).Select(item => item.CaseId).ToListAsync(cancellationToken);
        foreach (var id in cases)
            await eraser.EraseAsync(id, cancellationToken);
        list.ErasedAt = time.UtcNow();
        data.MarkSaved(list, list.ErasedAt.Value);
        await data.SaveChangesAsync(cancellationToken);
        return cases.Count;
    }

    private async Task<int> DrawUpAsync(Guid districtId, CancellationToken cancellationToken)
    {
        if (await data.ErasureLists.AnyAsync(list => list.UnitId == districtId && list.ErasedAt == null, cancellationToken))
            return 0;
        var last = time.Today().AddYears(-settings.Get(Settings.RetentionYears, districtId));
        var units = data.UnitsBelow(districtId, time.Today());
        var over = await data.Cases.AsNoTracking().Counted()
            .Where(one => one.EndedOn < last && units.Contains(one.UnitId))
            .OrderBy(one => one.EndedOn)
            .ThenBy(one => one.Id)
            .Take(MostAtOnce)
            .Select(one => new { one.Id, one.IssuerId, one.Year, one.Number, EndedOn = one.EndedOn!.Value })
            .ToListAsync(cancellationToken);
        if (over.Count == 0)
            return 0;
        var drawn = new ErasureList { UnitId = districtId, DrawnUpOn = time.Today(), SavedAt = time.UtcNow() };
        data.ErasureLists.Add(drawn);
        data.ErasureItems.AddRange(over.Select(one => new ErasureItem
        {
            ListId = drawn.Id,
            UnitId = districtId,
            CaseId = one.Id,
            IssuerId = one.IssuerId,
            Year = one.Year,
            Number = one.Number,
            EndedOn = one.EndedOn,
        }));
        await data.SaveChangesAsync(cancellationToken);
        return over.Count;
    }
}
