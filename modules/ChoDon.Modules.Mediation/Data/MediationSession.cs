using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>A meeting of the parties with the mediators. What was said is sealed.</summary>
internal sealed class MediationSession : Entity, IRestrictedPart
{
    public const int PlaceLength = 200;
    public const int NoteLength = 2000;
    public const int Most = 50;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly Day { get; init; }

    public string? Place { get; init; }

    public SealedText? Note { get; init; }

    public static FieldPlace NotePlace(Guid id) => new("med_mediation_session", "note", id);
}

internal sealed class MediationSessionConfiguration : IEntityTypeConfiguration<MediationSession>
{
    public void Configure(EntityTypeBuilder<MediationSession> builder)
    {
        builder.Property(session => session.Place).HasMaxLength(MediationSession.PlaceLength);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(session => session.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => new { session.CaseId, session.Day });
    }
}
