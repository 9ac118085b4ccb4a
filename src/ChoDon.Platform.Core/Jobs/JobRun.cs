using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Jobs;

public enum JobRunStatus
{
    Pending = 0,
    Running = 1,
    Succeeded = 2,
    Failed = 3,
    Skipped = 4,
    Cancelled = 5,
}

/// <summary>One due slot of a job in a district or in the installation, and what became of it. The unique slot is what makes it run once.</summary>
public sealed class JobRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string ModuleId { get; init; }

    public required string JobId { get; init; }

    public required Guid DistrictId { get; init; }

    public required DateTime DueSlot { get; init; }

    public JobRunStatus Status { get; set; }

    /// <summary>Who asked for it by hand, or null when the schedule did.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>Not before this moment (back-off between attempts).</summary>
    public DateTime NotBefore { get; set; }

    public string? LeaseOwner { get; set; }

    public DateTime? LeaseUntil { get; set; }

    /// <summary>Grows with each claim; whoever holds an older token can no longer write.</summary>
    public long FencingToken { get; set; }

    public int Attempt { get; set; }

    public int Progress { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    public string? Error { get; set; }

    /// <summary>Since when it is to end; whoever executes it looks every few seconds.</summary>
    public DateTime? CancelRequestedAt { get; set; }

    public string? CancelRequestedBy { get; set; }
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.Property(run => run.ModuleId).HasMaxLength(64);
        builder.Property(run => run.JobId).HasMaxLength(64);
        builder.Property(run => run.RequestedBy).HasMaxLength(256);
        builder.Property(run => run.LeaseOwner).HasMaxLength(128);
        builder.Property(run => run.Error).HasMaxLength(2000);
        builder.Property(run => run.CancelRequestedBy).HasMaxLength(256);
        builder.HasIndex(run => new { run.ModuleId, run.JobId, run.DistrictId, run.DueSlot }).IsUnique();
        builder.HasIndex(run => new { run.Status, run.NotBefore });
        builder.HasIndex(run => new { run.DistrictId, run.DueSlot });
        builder.HasIndex(run => run.FinishedAt);
    }
}
