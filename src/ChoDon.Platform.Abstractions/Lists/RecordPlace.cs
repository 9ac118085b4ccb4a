using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Where and when records are meant, as the page asks that a figure names.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="From">The first month; without it from the beginning.</param>
/// <param name="To">The last month; without it up to the last.</param>
/// <param name="AsItWas">Whether units are meant as they were in each month, and not as they are today.</param>
public sealed record RecordPlace(Guid UnitId, Month? From, Month? To, bool AsItWas);
