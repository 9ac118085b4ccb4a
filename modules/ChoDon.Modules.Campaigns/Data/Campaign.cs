using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A campaign: the plan it follows, its time, and who carries it. The villages below read it.</summary>
internal sealed class Campaign : SavedRecord, ISharedBelow
{
    public const int NameLength = 200;
    public const int PlanNumberLength = 50;
    public const int GoalLength = 1000;
    public const int BodyLength = 200;

    /// <summary>The district or commune that is responsible.</summary>
    public required Guid UnitId { get; init; }

    public required string Name { get; set; }

    /// <summary>Number and symbol of the directive or plan: 280/KH-CAT-PV28.</summary>
    public string? PlanNumber { get; set; }

    /// <summary>The day of the directive or plan.</summary>
    public DateOnly? PlanDay { get; set; }

    public string? Goal { get; set; }

    public required DateOnly FirstDay { get; set; }

    /// <summary>The last day; null while no end is planned.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>Who carries it, such as "Công an huyện".</summary>
    public string? ResponsibleBody { get; set; }

    public PartnerBodies Partners { get; set; }
}

internal sealed class CampaignConfiguration : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.Property(campaign => campaign.Name).HasMaxLength(Campaign.NameLength);
        builder.Property(campaign => campaign.PlanNumber).HasMaxLength(Campaign.PlanNumberLength);
        builder.Property(campaign => campaign.Goal).HasMaxLength(Campaign.GoalLength);
        builder.Property(campaign => campaign.ResponsibleBody).HasMaxLength(Campaign.BodyLength);
        builder.HasIndex(campaign => new { campaign.UnitId, campaign.FirstDay });
    }
}
