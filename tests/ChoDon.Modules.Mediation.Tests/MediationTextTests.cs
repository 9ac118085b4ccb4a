using ChoDon.Modules.Mediation.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Mediation.Tests;

internal sealed class MediationTextTests
{
    private readonly ModuleWords _words = new(typeof(MediationText), "ChoDon.Modules.Mediation");

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
