using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>When a job is due next in a district, or in the installation.</summary>
public sealed class JobSchedule : Entity
{
    public required string ModuleId { get; init; }

    public required string JobId { get; init; }

    public required Guid DistrictId { get; init; }

    /// <summary>Five-field cron expression in Vietnamese time, as the job declares it.</summary>
    public required string Cron { get; set; }

    /// <summary>The expression that an administrator gave instead; null where the declared one holds.</summary>
    public string? OwnCron { get; set; }

    /// <summary>The earliest slot that no run exists for, in UTC.</summary>
    public required DateTime NextDue { get; set; }
}

internal sealed class JobScheduleConfiguration : IEntityTypeConfiguration<JobSchedule>
{
    public void Configure(EntityTypeBuilder<JobSchedule> builder)
    {
        builder.Property(schedule => schedule.ModuleId).HasMaxLength(64);
        builder.Property(schedule => schedule.JobId).HasMaxLength(64);
        builder.Property(schedule => schedule.Cron).HasMaxLength(JobSlots.LongestCron);
        builder.Property(schedule => schedule.OwnCron).HasMaxLength(JobSlots.LongestCron);
        builder.HasIndex(schedule => new { schedule.ModuleId, schedule.JobId, schedule.DistrictId }).IsUnique();
        builder.HasIndex(schedule => schedule.NextDue);
    }
}
