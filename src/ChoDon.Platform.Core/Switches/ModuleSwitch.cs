using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Switches;

/// <summary>
/// One turn of a module's switch in a district. Rows are only added: the newest one holds, the others are its history.
/// </summary>
public sealed class ModuleSwitch
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string ModuleId { get; init; }

    public required Guid DistrictId { get; init; }

    public required bool IsOn { get; init; }

    public required DateTime SwitchedAt { get; init; }

    public required string SwitchedBy { get; init; }

    public required string Reason { get; init; }
}

internal sealed class ModuleSwitchConfiguration : IEntityTypeConfiguration<ModuleSwitch>
{
    public void Configure(EntityTypeBuilder<ModuleSwitch> builder)
    {
        builder.Property(turn => turn.ModuleId).HasMaxLength(64);
        builder.Property(turn => turn.SwitchedBy).HasMaxLength(256);
        builder.Property(turn => turn.Reason).HasMaxLength(500);
        builder.HasIndex(turn => new { turn.DistrictId, turn.ModuleId, turn.SwitchedAt });
    }
}
