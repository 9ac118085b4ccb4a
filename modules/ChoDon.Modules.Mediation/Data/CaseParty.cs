using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>One of those who are in dispute, if they are named at all; all of it is sealed.</summary>
internal sealed class CaseParty : Entity, IRestrictedPart
{
    public const int TextLength = 200;
    public const int Most = 20;

    private const string Table = "med_case_party";

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Position { get; init; }

    public required SealedText Name { get; init; }

    public SealedText? Address { get; init; }

    public static FieldPlace NamePlace(Guid id) => new(Table, "name", id);

    public static FieldPlace AddressPlace(Guid id) => new(Table, "address", id);
}

internal sealed class CasePartyConfiguration : IEntityTypeConfiguration<CaseParty>
{
    public void Configure(EntityTypeBuilder<CaseParty> builder)
    {
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(party => party.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(party => new { party.CaseId, party.Position }).IsUnique();
    }
}
