using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>A day on which somebody looks whether a part of the agreement was kept. What was promised is sealed.</summary>
internal sealed class FollowUp : Entity, IRestrictedPart
{
    public const int PromiseLength = 300;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly DueOn { get; init; }

    public SealedText? Promise { get; init; }

    /// <summary>The day on which somebody looked; null while it is to be done.</summary>
    public DateOnly? LookedOn { get; set; }

    public bool? IsKept { get; set; }

    public static FieldPlace PromisePlace(Guid id) => new("med_follow_up", "promise", id);
}

internal sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(followUp => followUp.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(followUp => new { followUp.CaseId, followUp.DueOn });
        builder.HasIndex(followUp => new { followUp.LookedOn, followUp.DueOn });
    }
}
