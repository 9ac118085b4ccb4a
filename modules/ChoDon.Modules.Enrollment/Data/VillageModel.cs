using ChoDon.Platform.Abstractions.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>The self-managed group of one village.</summary>
internal sealed class VillageModel : SavedRecord, IUnitRecord
{
    public const int DecisionNumberLength = 100;

    public required Guid UnitId { get; init; }

    public required DateOnly FoundedOn { get; set; }

    public string? DecisionNumber { get; set; }

    /// <summary>The rules the village gave itself, as a document.</summary>
    public Guid? RulesDocumentId { get; set; }
}

internal sealed class VillageModelConfiguration : IEntityTypeConfiguration<VillageModel>
{
    public void Configure(EntityTypeBuilder<VillageModel> builder)
    {
        builder.Property(model => model.DecisionNumber).HasMaxLength(VillageModel.DecisionNumberLength);
        builder.HasIndex(model => new { model.UnitId, model.FoundedOn });
    }
}
