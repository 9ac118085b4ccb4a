using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Something that the person needs.</summary>
internal sealed class Need : Entity, IRestrictedPart
{
    public const int NoteLength = 300;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required NeedKind Kind { get; init; }

    public SealedText? Note { get; set; }

    public static FieldPlace NotePlace(Guid id) => new("reh_need", "note", id);
}

internal sealed class NeedConfiguration : IEntityTypeConfiguration<Need>
{
    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(need => need.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(need => new { need.CaseId, need.Kind }).IsUnique();
    }
}
