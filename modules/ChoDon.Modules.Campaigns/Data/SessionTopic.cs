using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>A session was about a topic.</summary>
internal sealed class SessionTopic : IUnitRecord
{
    public required Guid SessionId { get; init; }

    public required Guid TopicId { get; init; }

    public required Guid UnitId { get; init; }
}

internal sealed class SessionTopicConfiguration : IEntityTypeConfiguration<SessionTopic>
{
    public void Configure(EntityTypeBuilder<SessionTopic> builder)
    {
        builder.HasKey(row => new { row.SessionId, row.TopicId });
        builder.HasOne<Session>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.TopicId, row.UnitId });
    }
}
