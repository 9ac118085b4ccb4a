using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Campaigns.Data;

/// <summary>Minutes or a photo of a session. The document itself lies in the document store.</summary>
internal sealed class SessionFile : Entity, IUnitRecord
{
    public required Guid SessionId { get; init; }

    public required Guid UnitId { get; init; }

    public required SessionFileKind Kind { get; init; }

    public required Guid DocumentId { get; init; }

    public required DateTime AddedAt { get; init; }
}

internal sealed class SessionFileConfiguration : IEntityTypeConfiguration<SessionFile>
{
    public void Configure(EntityTypeBuilder<SessionFile> builder)
    {
        builder.HasOne<Session>().WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.SessionId, row.AddedAt });
    }
}
