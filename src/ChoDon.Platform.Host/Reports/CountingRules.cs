using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Reports;

/// <summary>How a figure is counted, in words: what its module says, and what the platform does with all figures of its sort.</summary>
internal sealed class CountingRules(ModuleTexts words, IStringLocalizer<HostText> texts)
{
    public string Of(ModuleDeclaration module, Figure figure) => string.Join(' ', SentencesOf(module, figure));

    private IEnumerable<string> SentencesOf(ModuleDeclaration module, Figure figure)
    {
        yield return words.Of(module, figure.RuleKey);
        if (figure.TakesPastTotals)
            yield return texts["Counting.PastTotals"];
        if (figure.IsAboutPeople)
            yield return texts[figure.Over == FigureSpan.Within ? "Counting.PeopleWithin" : "Counting.PeopleAtEnd"];
    }
}
