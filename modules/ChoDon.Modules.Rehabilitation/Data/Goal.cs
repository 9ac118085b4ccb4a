using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Protection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Something the person wants to reach, as the plan has it.</summary>
internal sealed class Goal : Entity, IRestrictedPart
{
    public const int TextLength = 300;
    public const int Most = 20;

    public required Guid CaseId { get; init; }

    public required Guid UnitId { get; init; }

    public required int Position { get; init; }

    public required SealedText Text { get; init; }

    public static FieldPlace TextPlace(Guid id) => new("reh_goal", "text", id);
}

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.HasOne<RehabilitationCase>().WithMany().HasForeignKey(goal => goal.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(goal => new { goal.CaseId, goal.Position }).IsUnique();
    }
}
