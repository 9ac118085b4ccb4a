namespace ChoDon.Platform.Core.Figures;

/// <summary>A module's figures that could not be computed, and why.</summary>
public sealed record FigureFailure(string ModuleId, Exception Exception);
