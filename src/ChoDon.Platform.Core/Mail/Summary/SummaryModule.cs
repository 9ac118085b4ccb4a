using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Platform.Core.Mail;

/// <summary>A module's share of a summary.</summary>
/// <param name="Id">The module's id.</param>
/// <param name="Manifest">Its names by language.</param>
/// <param name="Texts">The type whose resources hold its words.</param>
/// <param name="Figures">Its figures, in the order it declared them.</param>
internal sealed record SummaryModule(string Id, ModuleManifest? Manifest, Type? Texts, IReadOnlyList<Figure> Figures)
{
    public string NameIn(string language) => Manifest?.NameIn(language) ?? Id;
}
