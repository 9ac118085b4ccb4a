using ChoDon.Modules.Mediation.Data;

namespace ChoDon.Modules.Mediation.CountCases;

/// <param name="UnitId">A commune or village; null for all that the reader looks at.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
/// <param name="Ended">Cases that ended so, in the months in which they ended; without it all, in those in which they were received.</param>
/// <param name="Became">Cases that were received in the months and ended so by now.</param>
/// <param name="IsOpen">Cases that were received in the months and have not ended.</param>
/// <param name="KindId">One kind.</param>
/// <param name="HasNoKind">Cases whose kind was not stated.</param>
internal sealed record CountFilter(
    Guid? UnitId = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool AsItWas = false,
    Result? Ended = null,
    Result? Became = null,
    bool IsOpen = false,
    Guid? KindId = null,
    bool HasNoKind = false);
