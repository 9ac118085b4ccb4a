using ChoDon.Modules.Weapons.Figures;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Weapons.Tests;

/// <summary>What a report says of weapons: a list of what there was.</summary>
internal sealed class NarrativeTests
{
    [TestCase("vi", "Tiếp nhận, vận động giao nộp, thu hồi: 55 khẩu súng săn, súng tự chế; 3,8 kg đạn chì; 01 kg đạn súng hơi.")]
    [TestCase("en", "Surrendered, seized or found: 55 hunting and home-made guns; 3.8 kg of lead shot; 1 kg of air-gun pellets.")]
    public void Each_kind_is_told_in_its_own_measure_and_what_is_nought_is_left_out(string language, string told)
    {
        var report = Nothing("weapons.hunting_and_homemade_guns", "weapons.lead_shot", "weapons.air_gun_pellets")
            .With(Figure("weapons.hunting_and_homemade_guns"), 55)
            .With(Figure("weapons.lead_shot"), 3.8m)
            .With(Figure("weapons.air_gun_pellets"), 1);

        Assert.That(report.SentencesIn(language), Is.EqualTo([told]));
    }

    [TestCase("vi", "Trong kỳ không tiếp nhận, thu hồi vũ khí, vật liệu nổ, công cụ hỗ trợ.")]
    [TestCase("en", "No weapon, explosive or support tool was received.")]
    public void Where_each_kind_is_nought_there_was_none(string language, string told) => Assert.That(Nothing().SentencesIn(language), Is.EqualTo([told]));

    [TestCase("vi", "Chưa có số liệu: lựu đạn.")]
    [TestCase("en", "There are no numbers for: grenades.")]
    public void Where_a_kind_is_not_known_nobody_says_that_there_was_none(string language, string told) =>
        Assert.That(Nothing("weapons.grenades").Without(Figure("weapons.grenades"), FigureStatus.Missing).SentencesIn(language), Is.EqualTo([told]));

    private static SampleNarrative Nothing(params string[] except)
    {
        var report = new SampleNarrative(typeof(WeaponsText), WeaponSentences.All);
        foreach (var figure in WeaponFigures.All.Where(figure => !except.Contains(figure.Key)))
            report.With(figure, 0);
        return report;
    }

    private static Figure Figure(string key) => WeaponFigures.All.Single(figure => figure.Key == key);
}
