using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>
/// A household of a village, with what may be known of its head. Whether it takes part, and when, is in its
/// memberships; who else lives there is in its members.
/// </summary>
internal sealed class Household : SavedRecord, IUnitRecord, IPerson
{
    public const int AddressLength = 300;

    // Far longer than the key of any real name, and short enough for an index entry of PostgreSQL.
    public const int SortKeyLength = 400;

    public required Guid UnitId { get; set; }

    public string HeadName { get; private set; } = "";

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string? Address
    {
        get;
        set
        {
            field = value;
            AddressKey = AddressKeyOf(value);
        }
    }

    public string AddressKey { get; private set; } = "";

    public int? BirthYear { get; set; }

    public Sex? Sex { get; set; }

    public string? EthnicGroup { get; set; }

    public string? EthnicList { get; set; }

    /// <summary>In international form, +84 first.</summary>
    public string? Phone { get; set; }

    /// <summary>The head's citizen number, encrypted for this row.</summary>
    public SealedText? CitizenNumber { get; set; }

    /// <summary>Its last three digits, by which people tell it apart.</summary>
    public string? CitizenNumberEnd { get; set; }

    /// <summary>The day from which it is no more: it went into another household, or was a second record of one.</summary>
    public DateOnly? DissolvedOn { get; set; }

    /// <summary>The household of which this record was a second one; null for a record of its own.</summary>
    public Guid? DuplicateOfId { get; set; }

    /// <summary>What tells it from its namesakes: head, year of birth, address.</summary>
    public string InWords() =>
        string.Join(", ", new[] { HeadName, $"{BirthYear}", Address }.Where(part => !string.IsNullOrEmpty(part)));

    public Household NameHead(string name)
    {
        HeadName = name;
        SearchKey = VietnameseText.SearchKey(name);
        SortKey = VietnameseText.PersonSortKey(name).Start(SortKeyLength);
        return this;
    }

    public static string AddressKeyOf(string? address) => VietnameseText.TextSortKey(address).Start(SortKeyLength);
}

internal sealed class HouseholdConfiguration : IEntityTypeConfiguration<Household>
{
    public void Configure(EntityTypeBuilder<Household> builder)
    {
        builder.Property(household => household.HeadName).HasMaxLength(PersonName.MaxLength);
        builder.Property(household => household.SearchKey).HasMaxLength(PersonName.MaxLength);
        builder.Property(household => household.SortKey).HasMaxLength(Household.SortKeyLength);
        builder.Property(household => household.Address).HasMaxLength(Household.AddressLength);
        builder.Property(household => household.AddressKey).HasMaxLength(Household.SortKeyLength);
        builder.Property(household => household.EthnicGroup).HasMaxLength(EthnicGroupLists.CodeLength);
        builder.Property(household => household.EthnicList).HasMaxLength(EthnicGroupLists.ListLength);
        builder.Property(household => household.Phone).HasMaxLength(PhoneNumber.MaxLength);
        builder.Property(household => household.CitizenNumber).HasMaxLength(64);
        builder.Property(household => household.CitizenNumberEnd).HasMaxLength(Rules.CitizenNumber.ShownDigits);

        // The list in the order of names and of addresses, of a district and of one village.
        builder.HasIndex(household => new { household.SortKey, household.Id });
        builder.HasIndex(household => new { household.UnitId, household.SortKey, household.Id });

        // Households of a village whose heads bear one name.
        builder.HasIndex(household => new { household.UnitId, household.SearchKey });
        builder.HasIndex(household => new { household.AddressKey, household.Id });
        builder.HasIndex(household => new { household.UnitId, household.AddressKey, household.Id });
    }
}
