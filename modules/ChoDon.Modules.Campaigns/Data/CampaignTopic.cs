using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A campaign is about a topic.</summary>
internal sealed class CampaignTopic : ISharedBelow
{
    public required Guid CampaignId { get; init; }

    public required Guid TopicId { get; init; }

    public required Guid UnitId { get; init; }
}

internal sealed class CampaignTopicConfiguration : IEntityTypeConfiguration<CampaignTopic>
{
    public void Configure(EntityTypeBuilder<CampaignTopic> builder)
    {
        builder.HasKey(row => new { row.CampaignId, row.TopicId });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Cascade);
    }
}
