using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// What a district tells everybody: the figures that are published, as anybody outside its team reads them. Figures about
/// people are told of whole years alone, and stocks of people never.
/// </summary>
public sealed class PublicReportReader
{
    private readonly IPublicFigures _figures;
    private readonly FigureModules _modules;
    private readonly IModuleCatalog _catalog;

    internal PublicReportReader(IPublicFigures figures, FigureModules modules, IModuleCatalog catalog)
    {
        _figures = figures;
        _modules = modules;
        _catalog = catalog;
    }

    /// <param name="districtId">The district.</param>
    /// <param name="year">A whole year that is over.</param>
    /// <param name="part">Days that are over, of which nothing about people is told; null for none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<PublicSection>> ReadAsync(Guid districtId, DayRange year, DayRange? part, CancellationToken cancellationToken)
    {
        var sections = _catalog.Ready
            .Where(module => _modules.IsOpen(module.Declaration!, districtId))
            .Select(module => (Module: module, Figures: FigureModules.FiguresOf(module.Declaration!).Where(IsTold).ToList()))
            .Where(section => section.Figures.Count > 0)
            .ToList();
        var told = sections.SelectMany(section => section.Figures).ToList();
        var ofYear = await ReadAsync(districtId, year, told, cancellationToken);
        var ofPart = part is { } days
            ? await ReadAsync(districtId, days, [.. told.Where(figure => !figure.IsAboutPeople)], cancellationToken)
            : new Dictionary<string, FigureTotal>();
        return
        [
            .. sections.Select(section => new PublicSection(
                section.Module,
                [.. section.Figures.Select(figure => new PublicLine(section.Module.Declaration!, figure, ofYear[figure.Key], ofPart.GetValueOrDefault(figure.Key)))])),
        ];
    }

    private static bool IsTold(Figure figure) =>
        figure is { IsPublished: true, Additive: true } and not { IsAboutPeople: true, Over: FigureSpan.AtEnd };

    private async Task<IReadOnlyDictionary<string, FigureTotal>> ReadAsync(
        Guid districtId, DayRange days, List<Figure> figures, CancellationToken cancellationToken) =>
        figures.Count == 0
            ? new Dictionary<string, FigureTotal>()
            : (await _figures.ReadPeriodAsync([districtId], new FigurePeriod(days, Boundaries: null), [.. figures.Select(figure => figure.Key)], cancellationToken))[districtId];
}
