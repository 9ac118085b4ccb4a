using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A text or a picture that the sessions of a campaign use. The villages below read it.</summary>
internal sealed class CampaignMaterial : Entity, ISharedBelow
{
    public const int TitleLength = 150;

    public required Guid CampaignId { get; init; }

    public required Guid UnitId { get; init; }

    public required string Title { get; init; }

    public required Guid DocumentId { get; init; }

    public required DateTime AddedAt { get; init; }
}

internal sealed class CampaignMaterialConfiguration : IEntityTypeConfiguration<CampaignMaterial>
{
    public void Configure(EntityTypeBuilder<CampaignMaterial> builder)
    {
        builder.Property(row => row.Title).HasMaxLength(CampaignMaterial.TitleLength);
        builder.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CampaignId, row.AddedAt });
    }
}
