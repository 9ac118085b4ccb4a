using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reports;

/// <summary>What somebody did with a report. Nothing takes it away again.</summary>
public sealed class ReportStep
{
    public const int NoteLength = 1000;
    public const int NameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ReportId { get; init; }

    public required ReportStepKind Kind { get; init; }

    public required DateTime At { get; init; }

    public required Guid? ByAccountId { get; init; }

    public required string By { get; init; }

    public string? Note { get; init; }

    /// <summary>The numbers as they were handed in or approved; null for other steps.</summary>
    public string? Copy { get; init; }

    /// <summary>A digest of the copy, by which it is told that nobody changed it.</summary>
    public string? CopyHash { get; init; }
}

internal sealed class ReportStepConfiguration : IEntityTypeConfiguration<ReportStep>
{
    public void Configure(EntityTypeBuilder<ReportStep> builder)
    {
        builder.HasOne<PeriodReport>().WithMany().HasForeignKey(step => step.ReportId);
        builder.Property(step => step.Note).HasMaxLength(ReportStep.NoteLength);
        builder.Property(step => step.By).HasMaxLength(ReportStep.NameLength);
        builder.Property(step => step.CopyHash).HasMaxLength(TextHash.Length);
    }
}
