namespace ChoDon.Platform.Abstractions.Units;

/// <summary>An administrative unit as it stood on a date.</summary>
/// <param name="Id">The unit's own key; stays when code, name, type or parent change.</param>
/// <param name="Code">Official code, or <c>commune-nnn</c> for a village. Reused by other territories at other times.</param>
/// <param name="Name">Full official name, e.g. <c>Xã Yên Phong</c>.</param>
/// <param name="Type">Kind in Vietnamese, e.g. <c>Xã</c>.</param>
/// <param name="Level">Rank in the tree.</param>
/// <param name="ParentId">The unit above, or null at the top.</param>
/// <param name="ValidFrom">First day on which all of this holds.</param>
/// <param name="ValidTo">Last day on which all of this holds, or null while it does.</param>
public sealed record Unit(
    Guid Id,
    string Code,
    string Name,
    string Type,
    UnitLevel Level,
    Guid? ParentId,
    DateOnly ValidFrom,
    DateOnly? ValidTo);
