using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class NationalSetTests
{
    /// <summary>Red when a word of a set that recognitions point at was changed: make a further set instead.</summary>
    [Test]
    public void The_national_sets_are_never_changed()
    {
        var words = new StringBuilder();
        foreach (var set in NationalSets.All.OrderBy(set => set.Id))
        {
            words.Append(CultureInfo.InvariantCulture, $"{set.Id}|{set.Level}|{set.Code}|{set.ValidFrom:O}|{set.VillagePercent}|{set.AllVillagesRegister}");
            foreach (var row in set.Criteria)
                words.Append(CultureInfo.InvariantCulture, $"|{row.Code}|{row.TextVi}|{row.TextEn}|{row.Evidence}");
        }

        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())))[..16];

        Assert.That(print, Is.EqualTo("0dc396656c75e8a4"));
    }

    [Test]
    public void On_every_day_since_the_programme_began_one_national_set_is_in_force_for_each_level()
    {
        for (var day = Programme.PlannedOn; day.Year < 2030; day = day.AddDays(1))
        {
            foreach (var level in new[] { UnitLevel.Village, UnitLevel.Commune })
                Assert.That(NationalSets.All.Count(set => set.Level == level && set.IsInForceOn(day)), Is.EqualTo(1), $"{day} {level}");
        }
    }
}
