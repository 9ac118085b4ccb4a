using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A figure as the report was drafted from it: where each number in the draft came from.</summary>
internal sealed class Evidence : Entity, IUnitRecord
{
    public const int KeyLength = 100;

    public required Guid ProposalId { get; init; }

    public required Guid UnitId { get; init; }

    public required string FigureKey { get; init; }

    public required long Thousandths { get; init; }

    public required Qualifier Qualifier { get; init; }

    /// <summary>First days of the first and the last month.</summary>
    public required DateOnly FirstMonth { get; init; }

    public required DateOnly LastMonth { get; init; }

    public decimal Value => Thousandths / 1000m;
}

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.Property(evidence => evidence.FigureKey).HasMaxLength(Evidence.KeyLength);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(evidence => evidence.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(evidence => new { evidence.ProposalId, evidence.FigureKey }).IsUnique();
    }
}
