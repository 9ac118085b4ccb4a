using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>The rows of one month and status below a unit, added up.</summary>
internal sealed record FigureSum(Guid UnitId, DateOnly Month, string Key, FigureStatus Status, int Villages, long Thousandths, int Qualifier);
