namespace ChoDon.Platform.Core.Figures;

/// <summary>A unit on a map: how many villages owe it a figure, and in which districts they were.</summary>
internal sealed record FigureTerritory(Guid UnitId, bool IsVillage, int Villages, IReadOnlyList<Guid> Districts);
