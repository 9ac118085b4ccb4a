using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A household of a village. Whether it takes part, and when, is in its memberships.</summary>
internal sealed class Household : SavedRecord, IUnitRecord
{
    public const int AddressLength = 300;

    // Far longer than the key of any real name, and short enough for an index entry of PostgreSQL.
    public const int SortKeyLength = 400;

    public required Guid UnitId { get; set; }

    public string HeadName { get; private set; } = "";

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string? Address { get; set; }

    public Household NameHead(string name)
    {
        HeadName = name;
        SearchKey = VietnameseText.SearchKey(name);
        var sortKey = VietnameseText.PersonSortKey(name);
        SortKey = sortKey.Length > SortKeyLength ? sortKey[..SortKeyLength] : sortKey;
        return this;
    }
}

internal sealed class HouseholdConfiguration : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.Property(household => household.HeadName).HasMaxLength(PersonName.MaxLength);
        builder.Property(household => household.SearchKey).HasMaxLength(PersonName.MaxLength);
        builder.Property(household => household.SortKey).HasMaxLength(Household.SortKeyLength);
        builder.Property(household => household.Address).HasMaxLength(Household.AddressLength);

        // The list in the order of names, of a district and of one village.
        builder.HasIndex(household => new { household.SortKey, household.Id });
        builder.HasIndex(household => new { household.UnitId, household.SortKey, household.Id });
    }
}
