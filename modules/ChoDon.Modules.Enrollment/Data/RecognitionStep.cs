using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>One step that somebody took; kept for ever, also when a later one undid it. Its key is made with the form.</summary>
internal sealed class RecognitionStep : Entity, IUnitRecord
{
    public const int ByLength = 200;

    public required Guid RecognitionId { get; init; }

    public required Guid UnitId { get; init; }

    public required StepKind Kind { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Name of the account.</summary>
    public required string By { get; init; }

    /// <summary>The day that was written down: of the meeting, the decision …</summary>
    public required DateOnly? Day { get; init; }

    public string? Number { get; init; }

    public Outcome? Outcome { get; init; }

    public string? Note { get; init; }
}

internal sealed class RecognitionStepConfiguration : IEntityTypeConfiguration<RecognitionStep>
{
    public void Configure(EntityTypeBuilder<RecognitionStep> builder)
    {
        builder.Property(step => step.By).HasMaxLength(RecognitionStep.ByLength);
        builder.Property(step => step.Number).HasMaxLength(Recognition.NumberLength);
        builder.Property(step => step.Note).HasMaxLength(Recognition.TextLength);
        builder.HasOne<Recognition>().WithMany().HasForeignKey(step => step.RecognitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.RecognitionId, step.At });
    }
}
