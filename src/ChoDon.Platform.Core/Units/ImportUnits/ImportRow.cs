using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>A line of the file, cleaned. What could not be read is null.</summary>
internal sealed record ImportRow(int Line, string Code, string Name, UnitLevel? Level, string? Type, string ParentCode);
