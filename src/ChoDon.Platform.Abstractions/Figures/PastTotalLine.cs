using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>A number that was entered as the total of earlier months, because no records of them are kept here.</summary>
/// <param name="Id">Its key.</param>
/// <param name="UnitId">The village.</param>
/// <param name="From">The first month that it is the total of.</param>
/// <param name="To">The last; the figure of this month contains it.</param>
/// <param name="Value">The number in the figure's unit of measure.</param>
/// <param name="Qualifier">How exactly it is known.</param>
/// <param name="Source">Where it was taken from.</param>
public sealed record PastTotalLine(Guid Id, Guid UnitId, Month From, Month To, decimal Value, Qualifier Qualifier, string Source);
