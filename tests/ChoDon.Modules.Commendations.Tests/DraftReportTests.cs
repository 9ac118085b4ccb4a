using System.Text.RegularExpressions;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>The report is drafted from what other modules publish, and from nothing else. People are invented.</summary>
internal sealed partial class DraftReportTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Every_number_in_the_sentences_traces_to_a_figure_that_is_kept()
    {
        var value = 3;
        foreach (var key in ReportSentences.FigureKeys)
            Register.Figures.Publish(Register.Village(0), key, value += 7);

        var id = await Register.ProposeAsync();

        var evidence = await Register.EvidenceAsync(id);
        Assert.That(evidence.Select(row => row.FigureKey), Is.EquivalentTo(ReportSentences.FigureKeys));
        var numbers = Sentences(await ReportAsync(id)).SelectMany(line => Numerals().Matches(line)).Select(match => match.Value);
        Assert.That(numbers, Is.EquivalentTo(evidence.Select(row => row.Value.ToString("0", null))));
    }

    [Test]
    public async Task What_is_off_missing_kept_back_or_nought_leaves_its_sentence_out_and_no_nought()
    {
        var village = Register.Village(0);
        Register.Figures.Publish(village, "households.enrolled", 57);
        Register.Figures.Publish(village, "mediation.cases", null, FigureStatus.NotInUse);
        Register.Figures.Publish(village, "weapons.bullets", null, FigureStatus.Missing);
        Register.Figures.Publish(village, "weapons.grenades", null, FigureStatus.KeptBack);
        Register.Figures.Publish(village, "incidents.helped", 0);
        Register.Figures.Publish(village, "mobilisation.village_sessions", 4);
        Register.Figures.Publish(village, "mobilisation.attendances", null, FigureStatus.Failed);

        var sentences = Sentences(await ReportAsync(await Register.ProposeAsync()));

        Assert.That(sentences, Is.EqualTo(new[] { "- Đến cuối kỳ có 57 hộ tham gia mô hình." }));
    }

    [Test]
    public async Task Numbers_are_written_as_official_texts_write_them()
    {
        var village = Register.Village(0);
        Register.Figures.Publish(village, "households.enrolled", 13181);
        Register.Figures.Publish(village, "weapons.detonators", 7);
        Register.Figures.Publish(village, "weapons.lead_shot", 3.8m);
        Register.Figures.Publish(village, "mediation.cases", 80, qualifier: Qualifier.AtLeast);

        var report = await ReportAsync(await Register.ProposeAsync());

        Assert.That(report, Does.Contain("13.181 hộ").And.Contain("07 kíp nổ").And.Contain("3,8 kg đạn chì").And.Contain("hơn 80 vụ"));
    }

    [Test]
    public async Task Offices_come_from_enrolment_while_it_is_in_use()
    {
        Register.Offices![Register.Village(0)] = [new VillagePerson("Lý Văn Được", "model leader", "trưởng mô hình"), new VillagePerson("Bàn Thị Khác", "model deputy", "phó trưởng mô hình")];
        var person = await ReportAsync(await Register.ProposeAsync(Register.Form(RecipientKind.Individual, name: "Lý Văn Được")));
        Assert.That(person, Does.Contain("Lý Văn Được: trưởng mô hình.").And.Not.Contain("Bàn Thị Khác"));
        Assert.That(await ReportAsync(await Register.ProposeAsync()), Does.Contain("Bàn Thị Khác: phó trưởng mô hình."));

        Register.Offices = null;
        Assert.That(await ReportAsync(await Register.ProposeAsync()), Does.Not.Contain("trưởng mô hình"));
    }

    [Test]
    public async Task It_is_edited_by_hand_and_can_be_drafted_anew()
    {
        Register.Figures.Publish(Register.Village(0), "households.enrolled", 57);
        var id = await Register.ProposeAsync();
        Assert.That((await Register.WriteAsync(id, "  Một dòng \r\n\r\n dòng  khác ")).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await ReportAsync(id), Is.EqualTo("Một dòng\ndòng khác"));
        Assert.That(Keys(await Register.WriteAsync(id, " ")), Is.EqualTo(new[] { "Text: Error.ReportMissing" }));

        Register.Figures.Publish(Register.Village(0), "households.enrolled", 58);
        Assert.That((await Register.DraftAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await ReportAsync(id), Does.Contain("58 hộ"));
        Assert.That((await Register.EvidenceAsync(id)).Single().Value, Is.EqualTo(58));
    }

    [Test]
    public async Task What_was_submitted_is_not_changed_any_more()
    {
        var id = await Register.BringAsync(await Register.ProposeAsync(), StepKind.Submit);

        Assert.That((await Register.WriteAsync(id, "khác")).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.DraftAsync(id)).Status, Is.EqualTo(SaveStatus.NotFound));
    }

    [Test]
    public void No_figure_about_people_stands_in_a_report()
    {
        Assert.That(ReportSentences.FigureKeys, Has.None.StartsWith("rehabilitation.").And.None.EndsWith("_subjects"));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numerals();

    private static IReadOnlyList<string> Sentences(string report) => [.. report.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];

    private async Task<string> ReportAsync(Guid id) => (await Register.FindAsync(id)).Report!;
}
