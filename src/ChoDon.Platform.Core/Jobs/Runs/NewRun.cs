using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A run to be written unless its slot has one.</summary>
internal sealed record NewRun(JobRun Run)
{
    public static NewRun Of(string moduleId, string jobId, Guid districtId, DateTime slot, DateTime now, string? requestedBy) =>
        new(new JobRun
        {
            ModuleId = moduleId,
            JobId = jobId,
            DistrictId = districtId,
            DueSlot = slot,
            NotBefore = now,
            RequestedBy = requestedBy,
        });

    /// <summary>False when the slot has a run already; that is no error, and leaves a transaction usable.</summary>
    public async Task<bool> AddIfNewAsync(PlatformDbContext context, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO platform_job_run
                (id, module_id, job_id, district_id, due_slot, status, requested_by, not_before, fencing_token, attempt, progress)
            VALUES
                ({Run.Id}, {Run.ModuleId}, {Run.JobId}, {Run.DistrictId}, {Run.DueSlot}, {(int)Run.Status}, {Run.RequestedBy}, {Run.NotBefore}, 0, 0, 0)
            ON CONFLICT DO NOTHING
            """,
            cancellationToken) == 1;
}
