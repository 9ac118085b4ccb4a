namespace ChoDon.Platform.Abstractions.Data;

/// <summary>A note, saved with the change of a register, that figures of a village are stale.</summary>
public sealed class FigureChange
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The module whose figures are meant.</summary>
    public required string ModuleId { get; init; }

    /// <summary>The village.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>First day of the first month touched.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Last day of the last month touched; <see cref="DateOnly.MaxValue"/> for a stock.</summary>
    public required DateOnly LastDay { get; init; }
}
