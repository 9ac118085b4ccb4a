using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A village that a campaign means to reach. It is the village's row: whoever sees the village sees it.</summary>
internal sealed class CampaignVillage : IUnitRecord
{
    public required Guid CampaignId { get; init; }

    public required Guid UnitId { get; init; }
}

internal sealed class CampaignVillageConfiguration : IEntityTypeConfiguration<CampaignVillage>
{
    public void Configure(EntityTypeBuilder<CampaignVillage> builder)
    {
        builder.HasKey(row => new { row.CampaignId, row.UnitId });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}
