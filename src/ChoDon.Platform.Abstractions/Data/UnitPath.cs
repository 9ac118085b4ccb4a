namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// One row for each unit and each unit above it (and for the unit itself), with the days on which it held.
/// Joining it gives a subtree as of a date in one query.
/// </summary>
public sealed class UnitPath
{
    /// <summary>The upper unit.</summary>
    public Guid AncestorId { get; init; }

    /// <summary>The lower unit, or the upper one itself.</summary>
    public Guid UnitId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>Last day; <see cref="DateOnly.MaxValue"/> while it holds.</summary>
    public DateOnly ValidTo { get; init; }
}
