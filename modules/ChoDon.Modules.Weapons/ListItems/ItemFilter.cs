using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ListItems;

/// <param name="UnitId">A commune or village; null for all that the reader looks at.</param>
/// <param name="Mode">How they were acquired, or all ways.</param>
/// <param name="KindId">One kind.</param>
/// <param name="Counted">A figure's word: only what it counts.</param>
/// <param name="Custody">How far they have come.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
internal sealed record ItemFilter(
    Guid? UnitId = null,
    AcquisitionMode? Mode = null,
    Guid? KindId = null,
    string? Counted = null,
    CustodyFilter Custody = CustodyFilter.All,
    DateOnly? From = null,
    DateOnly? To = null,
    bool AsItWas = false);
