using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>A case that is offered to somebody in another village; it stays where it is until they accept.</summary>
internal sealed class TransferOffer : Entity, IRestrictedPart
{
    public const int NoteLength = 300;

    public required Guid CaseId { get; init; }

    /// <summary>The village that the case is of.</summary>
    public required Guid UnitId { get; init; }

    public required Guid ToUnitId { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required DateOnly OfferedOn { get; init; }

    public required Guid OfferedById { get; init; }

    public required string OfferedByName { get; init; }

    /// <summary>What the receiver should know, sealed.</summary>
    public SealedText? Note { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateOnly? AnsweredOn { get; set; }

    public static FieldPlace NotePlace(Guid id) => new("reh_transfer_offer", "note", id);
}

internal sealed class TransferOfferConfiguration : IEntityTypeConfiguration<TransferOffer>
{
    public void Configure(EntityTypeBuilder<TransferOffer> builder)
    {
        builder.Property(offer => offer.ReceiverName).HasMaxLength(CasePerson.NameLength);
        builder.Property(offer => offer.OfferedByName).HasMaxLength(CasePerson.NameLength);
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(offer => offer.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(offer => new { offer.ReceiverId, offer.AnsweredOn });

        // The database itself refuses a second offer while one waits.
        builder.HasIndex(offer => offer.CaseId).IsUnique().HasFilter("answered_on IS NULL");
    }
}
