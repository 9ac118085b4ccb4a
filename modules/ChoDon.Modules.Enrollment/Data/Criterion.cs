using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>One criterion of a set.</summary>
internal sealed class Criterion : Entity, ISharedBelow
{
    public const int CodeLength = 20;
    public const int TextLength = 2000;

    public required Guid CriterionSetId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Position { get; init; }

    public required string Code { get; init; }

    public required string TextVi { get; init; }

    public required string TextEn { get; init; }

    public Evidence Evidence { get; init; }

    public string Text => Words.Choose(TextVi, TextEn);
}

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.Property(row => row.Code).HasMaxLength(Criterion.CodeLength);
        builder.Property(row => row.TextVi).HasMaxLength(Criterion.TextLength);
        builder.Property(row => row.TextEn).HasMaxLength(Criterion.TextLength);
        builder.HasIndex(row => new { row.CriterionSetId, row.Code }).IsUnique();
    }
}
