using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>What the person asked to have corrected in what is held about them, and by when they are answered.</summary>
internal sealed class CorrectionRequest : Entity, IReservedPart
{
    public const int TextLength = 1000;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required SealedText Text { get; init; }

    /// <summary>Null while it waits.</summary>
    public DateOnly? AnsweredOn { get; set; }

    public SealedText? Answer { get; set; }

    public static FieldPlace TextPlace(Guid id) => new("reh_correction_request", "text", id);

    public static FieldPlace AnswerPlace(Guid id) => new("reh_correction_request", "answer", id);
}

internal sealed class CorrectionRequestConfiguration : IEntityTypeConfiguration<CorrectionRequest>
{
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(request => request.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(request => request.CaseId);
        builder.HasIndex(request => new { request.AnsweredOn, request.DueOn });
    }
}
