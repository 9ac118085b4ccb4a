using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Collects a month's numbers of a unit, on the map of the month's last day. A mail is passed on, so that it holds what
/// anybody may see, whoever gets it.
/// </summary>
internal sealed class SummaryNumbersReader(
    IPublicFigures figures,
    IModuleCatalog modules,
    IUnitDirectory directory,
    SummaryCausesReader causes,
    SummaryDeadlines deadlines,
    PlatformDatabase database)
{
    private static readonly Dictionary<string, FigureTotal> None = [];

    public async Task<SummaryNumbers> ReadAsync(Unit district, Unit unit, Month month, CancellationToken cancellationToken)
    {
        var tree = directory.AsOf(month.LastDay);
        var units = tree.Children(unit.Id).ToList();
        Guid[] all = [unit.Id, .. units.Select(part => part.Id)];
        var now = await figures.ReadManyAsync(all, month, month.LastDay, cancellationToken);
        var before = await figures.ReadManyAsync(all, month.Previous, month.LastDay, cancellationToken);
        SummaryTotals Of(Guid id) => new(now.GetValueOrDefault(id) ?? None, before.GetValueOrDefault(id) ?? None);
        Guid[] territory = [.. tree.Subtree(unit.Id).Select(below => below.Id)];
        return new SummaryNumbers(
            unit,
            tree.Find(unit.Id) is null ? unit.Name : tree.PathName(unit.Id),
            month,
            [.. modules.Ready.Select(ShareOf).Where(module => module.Figures.Count > 0)],
            Of(unit.Id),
            [.. units.Select(part => new SummaryPart(part.Name, Of(part.Id)))],
            await causes.ReadAsync(district.Id, territory, month, cancellationToken),
            await deadlines.ReadAsync(district.Id, territory, month.Next.LastDay, cancellationToken),
            unit.Id == district.Id ? await HeadAsync(cancellationToken) : null);
    }

    private async Task<AuditMark?> HeadAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await AuditMark.ReadHeadAsync(context, cancellationToken);
    }

    private static SummaryModule ShareOf(ModuleEntry module) =>
        new(
            module.Id,
            module.Manifest,
            module.Declaration?.Texts,
            [.. module.Declaration?.Figures.SelectMany(declared => declared.Figures) ?? []]);
}
