using NUnit.Framework;

namespace ChoDon.Testing.Modules;

/// <summary>What holds for the words of every module; each tests its own by deriving from it.</summary>
/// <param name="texts">The type that names the resources.</param>
/// <param name="project">The module's folder.</param>
public abstract class ModuleTextTests(Type texts, string project)
{
    private readonly ModuleWords _words = new(texts, project);

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
}
