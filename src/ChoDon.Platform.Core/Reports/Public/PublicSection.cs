using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <param name="Module">The module.</param>
/// <param name="Lines">Its figures that are told.</param>
public sealed record PublicSection(ModuleEntry Module, IReadOnlyList<PublicLine> Lines);

/// <param name="Module">The figure's module.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Year">Its number of the year.</param>
/// <param name="Part">That of the part of a year; null where none is told.</param>
public sealed record PublicLine(ModuleDeclaration Module, Figure Figure, FigureTotal Year, FigureTotal? Part);
