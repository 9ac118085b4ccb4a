using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Somebody who lives in the household beside its head.</summary>
internal sealed class HouseholdMember : Entity, IUnitRecord, IPerson
{
    public required Guid HouseholdId { get; set; }

    /// <summary>The village, as the household has it.</summary>
    public required Guid UnitId { get; set; }

    public string? Name { get; set; }

    public int? BirthYear { get; set; }

    public Sex? Sex { get; set; }

    public string? EthnicGroup { get; set; }

    public string? EthnicList { get; set; }

    /// <summary>The place in the household's list.</summary>
    public required int Position { get; set; }
}

internal sealed class HouseholdMemberConfiguration : IEntityTypeConfiguration<HouseholdMember>
{
    public void Configure(EntityTypeBuilder<HouseholdMember> builder)
    {
        builder.Property(member => member.Name).HasMaxLength(PersonName.MaxLength);
        builder.Property(member => member.EthnicGroup).HasMaxLength(EthnicGroupLists.CodeLength);
        builder.Property(member => member.EthnicList).HasMaxLength(EthnicGroupLists.ListLength);
        builder.HasOne<Household>().WithMany().HasForeignKey(member => member.HouseholdId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(member => new { member.HouseholdId, member.Position });
        builder.HasIndex(member => member.UnitId);
    }
}
