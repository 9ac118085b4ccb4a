using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <param name="Module">The module that publishes it.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Total">Its number for the unit and the period.</param>
/// <param name="RecordsUrl">The page with the records it is made of, for who may see them.</param>
internal sealed record FigureLine(ModuleDeclaration Module, Figure Figure, FigureTotal Total, string? RecordsUrl);
