using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Modularity.Loading;

namespace ChoDon.Platform.Modularity.Tests.Loading;

internal sealed class DeclaredSentencesTests
{
    private static readonly Figure Own = new("own.figure", "Figure.Own", "Measure.Own");
    private static readonly Figure Foreign = new("foreign.figure", "Figure.Foreign", "Measure.Foreign");

    [Test]
    public void Sentences_of_the_module_s_own_figures_are_declared() =>
        Assert.That(Declare(new ReportSentence("Narrative.Own", Own)).ToDeclaration().Sentences, Has.Count.EqualTo(1));

    [Test]
    public void A_sentence_with_a_figure_of_another_module_is_refused_with_the_reason() => Assert.That(
        () => Declare(new ReportSentence("Narrative.Own", Own, new ReportClause("Narrative.Part", Own, new ReportClause("Narrative.Foreign", Foreign)))).ToDeclaration(),
        Throws.TypeOf<ModuleFault>().With.Message.EqualTo("tells figure 'foreign.figure' in a report and does not declare it"));

    private static ModuleDescription Declare(ReportSentence sentence)
    {
        var description = new ModuleDescription("sample");
        description.Figures<IFigureSource>(Own);
        description.Narrative(sentence);
        return description;
    }
}
