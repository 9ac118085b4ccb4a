using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Commendations.Data;

/// <summary>A step that a proposal took. Its key is made with the form, so that sending it twice takes one step.</summary>
internal sealed class ProposalStep : Entity, IUnitRecord
{
    public const int NoteLength = 1000;

    public required Guid ProposalId { get; init; }

    public required Guid UnitId { get; init; }

    public required StepKind Kind { get; init; }

    public required ProposalState After { get; init; }

    public required DateTime At { get; init; }

    public required Guid? ById { get; init; }

    public required string By { get; init; }

    public string? Note { get; init; }
}

internal sealed class ProposalStepConfiguration : IEntityTypeConfiguration<ProposalStep>
{
    public void Configure(EntityTypeBuilder<ProposalStep> builder)
    {
        builder.Property(step => step.By).HasMaxLength(200);
        builder.Property(step => step.Note).HasMaxLength(ProposalStep.NoteLength);
        builder.HasOne<Proposal>().WithMany().HasForeignKey(step => step.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.ProposalId, step.At });
    }
}
