using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>
/// What the mentor says of a month, in words. The row is there from the day on which its day is known, so that what is
/// overdue can be counted.
/// </summary>
internal sealed class MonthlyReview : Entity, IRestrictedPart
{
    public const int TextLength = 2000;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>Counts the months of help from 1.</summary>
    public required int Ordinal { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Null while it is to be written.</summary>
    public DateOnly? WrittenOn { get; set; }

    public string? ByName { get; set; }

    /// <summary>What happened, what the person did, what was hard.</summary>
    public SealedText? Text { get; set; }

    /// <summary>What comes next.</summary>
    public SealedText? NextAction { get; set; }

    public static FieldPlace TextPlace(Guid id) => new("reh_monthly_review", "text", id);

    public static FieldPlace NextActionPlace(Guid id) => new("reh_monthly_review", "next_action", id);
}

internal sealed class MonthlyReviewConfiguration : IEntityTypeConfiguration<MonthlyReview>
{
    public void Configure(EntityTypeBuilder<MonthlyReview> builder)
    {
        builder.Property(review => review.ByName).HasMaxLength(CasePerson.NameLength);
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(review => review.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => new { review.CaseId, review.Ordinal }).IsUnique();
        builder.HasIndex(review => new { review.WrittenOn, review.DueOn });
    }
}
