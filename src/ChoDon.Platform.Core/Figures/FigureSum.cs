namespace ChoDon.Platform.Core.Figures;

/// <summary>The rows of a figure below a unit added up, of one part of a period or of one month in it.</summary>
internal sealed record FigureSum(int Part, Guid UnitId, string Key, DateOnly? FirstDay, long Thousandths, int Qualifier);

/// <summary>A unit below which a village's figures of a month could not be computed anew.</summary>
internal sealed record FailedFigures(Guid UnitId, string ModuleId, DateOnly FirstDay);
