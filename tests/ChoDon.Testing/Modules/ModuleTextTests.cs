using NUnit.Framework;

namespace ChoDon.Testing.Modules;

/// <summary>What holds for the words of every module; each tests its own by deriving from it.</summary>
/// <param name="texts">The type that names the resources.</param>
/// <param name="project">The module's folder.</param>
public abstract class ModuleTextTests(Type texts, string project)
{
    private readonly ModuleWords _words = new(texts, project);
    private readonly HeardModule _module = HeardModule.Of(texts.Assembly);

    [Test]
    public void Both_languages_hold_the_same_keys_with_the_same_gaps_to_fill()
    {
        Assert.That(_words.English.Keys, Is.EquivalentTo(_words.Vietnamese.Keys));
        Assert.That(_words.UnlikeGaps(), Is.Empty);
    }

    [Test]
    public void Every_key_in_the_sources_has_words()
    {
        Assert.That(_words.Used(), Has.Count.GreaterThan(50));
        Assert.That(_words.Wordless(), Is.Empty);
    }

    [Test]
    public void The_audit_log_has_words_for_everything_it_notes() => Assert.That(_words.WordlessInTheAuditLog(), Is.Empty);

    [Test]
    public void What_a_module_counts_is_told_in_the_text_of_a_report()
    {
        Assert.That(_module.Sentences.Count > 0, Is.EqualTo(_module.Declared.Count > 0));
        Assert.That(
            _module.Sentences.SelectMany(sentence => sentence.Figures).Select(figure => figure.Key), Is.SubsetOf(_module.Declared.Select(figure => figure.Key)));
    }

    [Test]
    public void How_each_figure_is_counted_is_said_in_whole_sentences_of_both_languages()
    {
        foreach (var words in new[] { _words.Vietnamese, _words.English })
        {
            Assert.That(_module.Declared.Where(figure => !words.TryGetValue(figure.RuleKey, out var rule) || !rule.EndsWith('.')).Select(figure => figure.Key), Is.Empty);
            Assert.That(words.Keys.Where(key => key.StartsWith("Rule.", StringComparison.Ordinal)), Is.SubsetOf(_module.Declared.Select(figure => figure.RuleKey)));
        }
    }

    [Test]
    public void A_report_has_words_for_each_number_in_both_languages_and_no_digits_of_its_own()
    {
        foreach (var words in new[] { _words.Vietnamese, _words.English })
        {
            Assert.That(_module.Sentences.SelectMany(sentence => sentence.TextKeys).Where(key => !words.ContainsKey(key)), Is.Empty);
            Assert.That(_module.Sentences.SelectMany(NarrativeKeys.WithNumber).Where(key => !NarrativeKeys.HasOnlyItsNumber(words[key])), Is.Empty);
            Assert.That(_module.Sentences.SelectMany(NarrativeKeys.WithoutNumber).Where(key => words[key].Any(char.IsDigit) || words[key].Contains('|', StringComparison.Ordinal)), Is.Empty);
        }
    }
}
