using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A self-managed group of a village, which may have several.</summary>
internal sealed class VillageModel : SavedRecord, IUnitRecord
{
    public const int DecisionNumberLength = 100;

    public const int NameLength = 200;

    public required Guid UnitId { get; init; }

    /// <summary>The name it bears; empty for the programme's own.</summary>
    public string Name { get; set; } = "";

    public required DateOnly FoundedOn { get; set; }

    /// <summary>The first day that no longer counts; null while the model works.</summary>
    public DateOnly? ClosedOn { get; set; }

    public string? DecisionNumber { get; set; }

    /// <summary>The rules the village gave itself, as a document.</summary>
    public Guid? RulesDocumentId { get; set; }
}

internal sealed class VillageModelConfiguration : IEntityTypeConfiguration<VillageModel>
{
    public void Configure(EntityTypeBuilder<VillageModel> builder)
    {
        builder.Property(model => model.DecisionNumber).HasMaxLength(VillageModel.DecisionNumberLength);
        builder.Property(model => model.Name).HasMaxLength(VillageModel.NameLength).HasDefaultValue("");
        builder.HasIndex(model => new { model.UnitId, model.FoundedOn });

        // A village may have several models, but not two of one name at a time.
        builder.HasIndex(model => new { model.UnitId, model.Name })
            .IsUnique()
            .HasFilter("closed_on IS NULL");
    }
}
