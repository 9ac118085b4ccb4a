using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Collects a month's numbers of a district on the map of the month's last day.</summary>
internal sealed class SummaryNumbersReader(
    IFigureReader figures, IModuleCatalog modules, IUnitDirectory directory, PlatformDatabase database)
{
    private static readonly Dictionary<string, FigureTotal> None = [];

    public async Task<SummaryNumbers> ReadAsync(Guid districtId, Month month, CancellationToken cancellationToken)
    {
        var tree = directory.AsOf(month.LastDay);
        var units = tree.Children(districtId).ToList();
        var totals = await figures.ReadManyAsync(
            [districtId, .. units.Select(unit => unit.Id)], month, month.LastDay, cancellationToken);
        IReadOnlyDictionary<string, FigureTotal> Of(Guid unitId) => totals.GetValueOrDefault(unitId) ?? None;
        await using var context = database.NewContext();
        return new SummaryNumbers(
            NameOf(districtId, tree),
            month,
            [.. modules.Ready.Select(ShareOf).Where(module => module.Figures.Count > 0)],
            Of(districtId),
            [.. units.Select(unit => new SummaryPart(unit.Name, Of(unit.Id)))],
            await AuditMark.ReadHeadAsync(context, cancellationToken));
    }

    private string NameOf(Guid districtId, UnitTree tree) =>
        tree.Find(districtId) is not null
            ? tree.PathName(districtId)
            : directory.Districts.First(district => district.Id == districtId).Name;

    private static SummaryModule ShareOf(ModuleEntry module) =>
        new(
            module.Id,
            module.Manifest,
            module.Declaration?.Texts,
            [.. module.Declaration?.Figures.SelectMany(declared => declared.Figures) ?? []]);
}
