using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>A line in the log of a run: a key of words and what stands in their gaps, put together for each reader.</summary>
public sealed class JobRunLine
{
    public const int LongestKey = 100;
    public const int LongestValues = 2000;

    public required Guid RunId { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Written by the job, in its own words; else by what carries runs out.</summary>
    public required bool IsOfJob { get; init; }

    public required string TextKey { get; init; }

    /// <summary>A JSON array of texts and whole numbers.</summary>
    public required string TextValues { get; init; }
}

internal sealed class JobRunLineConfiguration : IEntityTypeConfiguration<JobRunLine>
{
    public void Configure(EntityTypeBuilder<JobRunLine> builder)
    {
        builder.HasKey(line => new { line.RunId, line.Number });
        builder.Property(line => line.TextKey).HasMaxLength(JobRunLine.LongestKey);
        builder.Property(line => line.TextValues).HasMaxLength(JobRunLine.LongestValues);
        builder.HasOne<JobRun>().WithMany().HasForeignKey(line => line.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
