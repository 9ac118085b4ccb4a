using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>
/// The way of a village or commune to the title "safe in security and order" of one year. What a step wrote down stays
/// when the recognition is returned, so that nobody types it twice; the state says what of it counts.
/// </summary>
internal sealed class Recognition : SavedRecord, IUnitRecord
{
    public const int NumberLength = 100;
    public const int TextLength = 4000;
    public const int ReasonLength = 1000;

    public required Guid UnitId { get; init; }

    public required UnitLevel Level { get; init; }

    public required int Year { get; init; }

    /// <summary>The set in force at the end of the period; it stays when another one follows.</summary>
    public required Guid CriterionSetId { get; init; }

    public RecognitionState State { get; set; } = RecognitionState.Registered;

    public required DateOnly RegisteredOn { get; set; }

    public DateOnly? AssessedOn { get; set; }

    public DateOnly? MeetingOn { get; set; }

    public string? MinutesNumber { get; set; }

    public string? Minutes { get; set; }

    /// <summary>The scan of the minutes, when it is attached.</summary>
    public Guid? MinutesDocumentId { get; set; }

    public int? HouseholdsInvited { get; set; }

    public int? HouseholdsPresent { get; set; }

    public int? HouseholdsInFavour { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public string? ProposalNumber { get; set; }

    public Outcome? Proposal { get; set; }

    public OpinionWay? OpinionWay { get; set; }

    public string? Opinions { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? DecisionNumber { get; set; }

    public string? Signer { get; set; }

    public Outcome? Outcome { get; set; }

    public DateOnly? CertifiedOn { get; set; }

    public string? CertificateNumber { get; set; }

    public DateOnly? RevokedOn { get; set; }

    public string? RevocationNumber { get; set; }

    public string? RevocationReason { get; set; }

    /// <summary>Whether it holds the title today.</summary>
    public bool IsRecognised => State is RecognitionState.Decided or RecognitionState.Certified && Outcome == Data.Outcome.Met;
}

internal sealed class RecognitionConfiguration : IEntityTypeConfiguration<Recognition>
{
    public void Configure(EntityTypeBuilder<Recognition> builder)
    {
        builder.Property(row => row.MinutesNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(row => row.Minutes).HasMaxLength(Recognition.TextLength);
        builder.Property(row => row.ProposalNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(row => row.Opinions).HasMaxLength(Recognition.TextLength);
        builder.Property(row => row.DecisionNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(row => row.Signer).HasMaxLength(PersonName.MaxLength);
        builder.Property(row => row.CertificateNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(row => row.RevocationNumber).HasMaxLength(Recognition.NumberLength);
        builder.Property(row => row.RevocationReason).HasMaxLength(Recognition.ReasonLength);

        // The list of a year; and a unit goes this way once a year.
        builder.HasIndex(row => new { row.Year, row.UnitId }).IsUnique();
    }
}
