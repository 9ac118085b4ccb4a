using System.Collections.Frozen;

namespace ChoDon.Platform.Abstractions.Access;

/// <summary>The units whose rows may be seen and changed.</summary>
public sealed class DataScope
{
    private DataScope(bool isUnlimited, IEnumerable<Guid> unitIds)
    {
        IsUnlimited = isUnlimited;
        UnitIds = unitIds.ToFrozenSet();
    }

    /// <summary>No row at all: what a page has that asks for no permission.</summary>
    public static DataScope Nothing { get; } = new(false, []);

    /// <summary>Every row: for the host's jobs and commands, never for a page.</summary>
    public static DataScope Everything { get; } = new(true, []);

    /// <summary>Whether every unit lies in it; then <see cref="UnitIds"/> is empty.</summary>
    public bool IsUnlimited { get; }

    /// <summary>The units' keys, units below included.</summary>
    public FrozenSet<Guid> UnitIds { get; }

    /// <summary>The rows of these units, and of no others.</summary>
    public static DataScope Of(IEnumerable<Guid> unitIds) => new(false, unitIds);

    /// <summary>Whether a row of the unit may be seen and changed.</summary>
    public bool Contains(Guid unitId) => IsUnlimited || UnitIds.Contains(unitId);

    /// <summary>What lies in both.</summary>
    public DataScope Intersect(DataScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsUnlimited || (!other.IsUnlimited && other.UnitIds.IsSubsetOf(UnitIds)))
            return other;
        return other.IsUnlimited || UnitIds.IsSubsetOf(other.UnitIds) ? this : Of(UnitIds.Where(other.UnitIds.Contains));
    }
}
