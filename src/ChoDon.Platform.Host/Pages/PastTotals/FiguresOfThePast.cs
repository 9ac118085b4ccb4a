using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Host.Pages.PastTotals;

/// <summary>The figures of modules in use that take totals of earlier months.</summary>
internal sealed class FiguresOfThePast(IModuleCatalog catalog, IModuleGate gate, ICurrentUnit current, ModuleTexts words)
{
    private IEnumerable<(ModuleDeclaration Module, Figure Figure)> All =>
        from entry in catalog.Ready
        let module = entry.Declaration!
        where gate.IsOpen(module.ModuleId, current.District.Id)
        from declared in module.Figures
        from figure in declared.Figures
        where figure.TakesPastTotals
        select (module, figure);

    public bool Any => All.Any();

    public (ModuleDeclaration Module, Figure Figure)? Find(string? key) =>
        All.Where(one => one.Figure.Key == key).Select(one => ((ModuleDeclaration, Figure)?)one).FirstOrDefault();

    public string NameOf(string key) => Find(key) is { } found ? words.Of(found.Module, found.Figure.TextKey) : key;

    public string MeasureOf(string key) => Find(key) is { } found ? words.Of(found.Module, found.Figure.MeasureKey) : "";

    private string NameOfModule(ModuleDeclaration module) =>
        catalog.Find(module.ModuleId)?.Manifest?.NameIn(Languages.Current) ?? module.ModuleId;

    public IReadOnlyList<SelectListItem> Choices()
    {
        var groups = All.Select(one => one.Module).Distinct()
            .ToDictionary(module => module, module => new SelectListGroup { Name = NameOfModule(module) });
        return
        [
            .. All.Select(one => new SelectListItem
            {
                Value = one.Figure.Key,
                Text = $"{words.Of(one.Module, one.Figure.TextKey)} ({words.Of(one.Module, one.Figure.MeasureKey)})",
                Group = groups[one.Module],
            }),
        ];
    }
}
