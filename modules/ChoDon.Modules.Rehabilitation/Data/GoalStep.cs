using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>A step towards a goal.</summary>
internal sealed class GoalStep : Entity, IRestrictedPart
{
    public const int TextLength = 300;
    public const int MostAtOnce = 3;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid GoalId { get; init; }

    public required int Position { get; init; }

    public required SealedText Text { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The day on which it was noted as done; null while it is to be done.</summary>
    public DateOnly? DoneOn { get; set; }

    public static FieldPlace TextPlace(Guid id) => new("reh_goal_step", "text", id);
}

internal sealed class GoalStepConfiguration : IEntityTypeConfiguration<GoalStep>
{
    public void Configure(EntityTypeBuilder<GoalStep> builder)
    {
        builder.HasOne<Goal>().WithMany().HasForeignKey(step => step.GoalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.GoalId, step.Position }).IsUnique();
        builder.HasIndex(step => step.CaseId);
    }
}
