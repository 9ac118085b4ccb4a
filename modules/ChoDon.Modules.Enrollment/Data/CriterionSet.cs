using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>
/// What a village or a commune has to fulfil, on which legal basis and from when to when. The national sets come with
/// the module; those in the database are a district's own. A set is never changed, only followed by another.
/// </summary>
internal sealed class CriterionSet : SavedRecord, ISharedBelow
{
    public const int CodeLength = 50;
    public const int NameLength = 300;
    public const int BasisLength = 1000;

    /// <summary>The district; no unit for a national set.</summary>
    public required Guid UnitId { get; init; }

    public required UnitLevel Level { get; init; }

    public required string Code { get; init; }

    public required string NameVi { get; init; }

    public required string NameEn { get; init; }

    public required string BasisVi { get; init; }

    public required string BasisEn { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The last day; null while no other set follows.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Of a commune: how many of its villages must be recognised, of a hundred.</summary>
    public int? VillagePercent { get; init; }

    /// <summary>Of a commune: whether all its villages must have registered.</summary>
    public bool AllVillagesRegister { get; init; }

    /// <summary>Of a commune: the criterion of new-style rural communes that is met by it.</summary>
    public string? RuralBasisVi { get; init; }

    public string? RuralBasisEn { get; init; }

    public List<Criterion> Criteria { get; init; } = [];

    public bool IsNational => UnitId == Guid.Empty;

    public string Name => Words.Choose(NameVi, NameEn);

    public string Basis => Words.Choose(BasisVi, BasisEn);

    public string? RuralBasis => RuralBasisVi is null ? null : Words.Choose(RuralBasisVi, RuralBasisEn);

    public bool IsInForceOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}

internal sealed class CriterionSetConfiguration : IEntityTypeConfiguration<CriterionSet>
{
    public void Configure(EntityTypeBuilder<CriterionSet> builder)
    {
        builder.Property(set => set.Code).HasMaxLength(CriterionSet.CodeLength);
        builder.Property(set => set.NameVi).HasMaxLength(CriterionSet.NameLength);
        builder.Property(set => set.NameEn).HasMaxLength(CriterionSet.NameLength);
        builder.Property(set => set.BasisVi).HasMaxLength(CriterionSet.BasisLength);
        builder.Property(set => set.BasisEn).HasMaxLength(CriterionSet.BasisLength);
        builder.Property(set => set.RuralBasisVi).HasMaxLength(CriterionSet.BasisLength);
        builder.Property(set => set.RuralBasisEn).HasMaxLength(CriterionSet.BasisLength);
        builder.HasMany(set => set.Criteria).WithOne().HasForeignKey(row => row.CriterionSetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(set => new { set.UnitId, set.Level, set.ValidFrom }).IsUnique();
    }
}
