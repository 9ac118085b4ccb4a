using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Gives a job a schedule of its own in a district or in the installation, or the declared one back.</summary>
public sealed class ChangeSchedule
{
    private readonly PlatformDatabase _database;
    private readonly JobSchedules _schedules;
    private readonly TimeProvider _time;

    internal ChangeSchedule(PlatformDatabase database, JobSchedules schedules, TimeProvider time)
    {
        _database = database;
        _schedules = schedules;
        _time = time;
    }

    /// <param name="job">The job.</param>
    /// <param name="place">The district, or the installation.</param>
    /// <param name="cron">Five fields in Vietnamese time; null for the schedule that the job declares.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    /// <returns>What is wrong with the expression; then nothing was changed. Null when it was.</returns>
    public async Task<ScheduleFault?> SetAsync(KnownJob job, Guid place, string? cron, Actor by, CancellationToken cancellationToken)
    {
        var now = _time.UtcNow();
        if (cron is not null && JobSlots.FaultOf(cron, now) is { } fault)
            return fault;
        var own = cron == job.Definition.Cron ? null : cron;
        await using var context = _database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await JobSchedules.FindAsync(context, job, place, cancellationToken) is { } row)
            await ChangeAsync(context, row, job, own, now, cancellationToken);
        else if (own is not null)
            await _schedules.AddAsync(context, job, place, own, cancellationToken);
        var note = new AuditNote(
            "job.schedule-changed", $"{job.ModuleId}/{job.Definition.Id}", JobPlaces.UnitOf(place), own ?? "default");
        await AuditChain.AppendAsync(context, now, by, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static async Task ChangeAsync(
        PlatformDbContext context, JobSchedule row, KnownJob job, string? own, DateTime now, CancellationToken cancellationToken)
    {
        var before = row.OwnCron ?? job.Definition.Cron;
        var after = own ?? job.Definition.Cron;

        // What is due already is owed, whatever the new expression says; a schedule that could not be used owes nothing.
        var isOwed = row.NextDue <= now && JobSlots.FaultOf(before, now) is null;
        var nextDue = isOwed || JobSlots.FaultOf(after, now) is not null ? row.NextDue : JobSlots.Next(after, now);
        await context.JobSchedules
            .Where(schedule => schedule.Id == row.Id)
            .ExecuteUpdateAsync(
                schedule => schedule
                    .SetProperty(changed => changed.OwnCron, own)
                    .SetProperty(changed => changed.NextDue, nextDue)
                    .SetProperty(changed => changed.Stamp, Guid.CreateVersion7()),
                cancellationToken);
    }
}
