using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>The rows of one month, or part of one, and status below a unit, added up.</summary>
internal sealed record FigureSum(Guid UnitId, DateOnly FirstDay, DateOnly LastDay, string Key, FigureStatus Status, int Villages, long Thousandths, int Qualifier);
