using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>
/// A signed decision that awards one form to one or more recipients. It names none of them, so a commune reads what its district
/// decided.
/// </summary>
internal sealed class Decision : SavedRecord, ISharedBelow
{
    public const int NotationLength = 40;
    public const int BodyLength = 200;
    public const int SignerLength = 200;
    public const int MostNumber = 99_999;

    /// <summary>The series that decisions are numbered in.</summary>
    public const string Series = "decision";

    /// <summary>The commune or district whose council was heard; also for what is decided further up.</summary>
    public required Guid UnitId { get; init; }

    public required Guid OccasionId { get; init; }

    public required Guid FormId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Notation { get; init; }

    /// <summary>Who issued it, in words.</summary>
    public required string Body { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required string Signer { get; init; }

    public required string SignerTitle { get; init; }

    /// <summary>Its number as it is written: <c>07/QĐ-UBND</c>.</summary>
    public string Written => OfficialWords.Number(Number, Notation);
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.Property(decision => decision.Notation).HasMaxLength(Decision.NotationLength);
        builder.Property(decision => decision.Body).HasMaxLength(Decision.BodyLength);
        builder.Property(decision => decision.Signer).HasMaxLength(Decision.SignerLength);
        builder.Property(decision => decision.SignerTitle).HasMaxLength(Decision.SignerLength);
        builder.HasOne<Occasion>().WithMany().HasForeignKey(decision => decision.OccasionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(decision => new { decision.UnitId, decision.Year, decision.Number, decision.Notation, decision.Body }).IsUnique();
    }
}
