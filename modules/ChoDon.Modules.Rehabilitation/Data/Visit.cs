using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>A meeting of the mentor, or of whoever works on the case, with the person. What is noted is sealed.</summary>
internal sealed class Visit : Entity, IRestrictedPart
{
    public const int NoteLength = 1000;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly Day { get; init; }

    public required VisitWay Way { get; init; }

    public SealedText? Note { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string ByName { get; init; }

    public static FieldPlace NotePlace(Guid id) => new("reh_visit", "note", id);
}

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.Property(visit => visit.ByName).HasMaxLength(CasePerson.NameLength);
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(visit => visit.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(visit => new { visit.CaseId, visit.Day });
    }
}
