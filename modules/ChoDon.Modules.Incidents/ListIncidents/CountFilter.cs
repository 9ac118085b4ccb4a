using ChoDon.Modules.Incidents.Data;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <param name="UnitId">A commune or village; null for all that the reader looks at.</param>
/// <param name="From">The first day; without it from the beginning.</param>
/// <param name="To">The last day; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
/// <param name="Outcome">Only those that were handled so.</param>
/// <param name="KindId">Only those of a kind.</param>
/// <param name="HasNoKind">Only those whose kind was not said.</param>
/// <param name="IsHelped">Only those in which people of the model helped.</param>
internal sealed record CountFilter(
    Guid? UnitId = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool AsItWas = false,
    Outcome? Outcome = null,
    Guid? KindId = null,
    bool HasNoKind = false,
    bool IsHelped = false);
