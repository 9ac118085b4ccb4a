using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A topic that a district added to those that come with the module.</summary>
internal sealed class Topic : SavedRecord, ISharedBelow
{
    public const int NameLength = 100;

    public required Guid UnitId { get; init; }

    public required string Name { get; set; }

    /// <summary>Not offered any more; sessions that were about it keep it.</summary>
    public bool IsRetired { get; set; }
}

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.Property(topic => topic.Name).HasMaxLength(Topic.NameLength);
        builder.HasIndex(topic => new { topic.UnitId, topic.Name }).IsUnique();
    }
}
