using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>
/// What somebody who is not on the case is shown of it until a day, such as whoever finds work: only what the person agreed
/// to, as it was on the day. It ends by itself.
/// </summary>
internal sealed class Referral : Entity, IRestrictedPart
{
    public const int MostDays = 180;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    /// <summary>The day on which the person, or a minor's guardian, agreed to what is shown.</summary>
    public required DateOnly AgreedOn { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day on which it is shown.</summary>
    public required DateOnly LastDay { get; set; }

    /// <summary>What is shown, sealed.</summary>
    public required SealedText Shown { get; init; }

    public static FieldPlace ShownPlace(Guid id) => new("reh_referral", "shown", id);
}

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Property(referral => referral.ReceiverName).HasMaxLength(CasePerson.NameLength);
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(referral => referral.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(referral => referral.CaseId);
        builder.HasIndex(referral => new { referral.ReceiverId, referral.LastDay });
    }
}
