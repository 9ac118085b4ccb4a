using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Whether a village or commune finds that it met a criterion in the year. Never about a person.</summary>
internal sealed class CriterionAssessment : Entity, IUnitRecord
{
    public const int NoteLength = 1000;

    public required Guid RecognitionId { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>Code of the criterion in the set of the recognition.</summary>
    public required string Criterion { get; init; }

    public required bool IsMet { get; set; }

    public string? Note { get; set; }
}

internal sealed class CriterionAssessmentConfiguration : IEntityTypeConfiguration<CriterionAssessment>
{
    public void Configure(EntityTypeBuilder<CriterionAssessment> builder)
    {
        builder.Property(row => row.Criterion).HasMaxLength(Criterion.CodeLength);
        builder.Property(row => row.Note).HasMaxLength(CriterionAssessment.NoteLength);
        builder.HasOne<Recognition>().WithMany().HasForeignKey(row => row.RecognitionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.RecognitionId, row.Criterion }).IsUnique();
    }
}
