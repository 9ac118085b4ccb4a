using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Months whose map did not change, and the map on which they are added up.</summary>
internal sealed record PeriodPart(UnitSpan Span, UnitTree Map);
