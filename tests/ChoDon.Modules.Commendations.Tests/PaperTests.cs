using System.Text.RegularExpressions;
using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.DraftReport;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Documents;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

/// <summary>The documents as LibreOffice reads them. People are invented.</summary>
internal sealed partial class PaperTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private PrintedPapers Papers => new(Register);

    [Test]
    public async Task The_letter_says_who_is_proposed_to_whom_and_how_many_of_each_form()
    {
        await ReviewedAsync();

        await SaysAsync(
            (await Papers.LetterAsync(Papers.Commune)).Paper,
            "ỦY BAN NHÂN DÂN HUYỆN CHỢ ĐỒN", "ỦY BAN NHÂN DÂN XÃ SỐ 1", "Số: ……/TTr-UBND", "Số 1, ngày 20 tháng 5 năm 2020", "TỜ TRÌNH", "đợt “Năm 2019”",
            "Kính gửi: Ủy ban nhân dân huyện Chợ Đồn", "từ ngày 01/01/2019 đến ngày 31/12/2019", "01 tập thể, 01 hộ gia đình, 01 cá nhân",
            "Giấy khen của Chủ tịch UBND xã", "03", "TM. ỦY BAN NHÂN DÂN", "Nơi nhận:", "- Như trên;", "- Lưu: VT.");
    }

    [Test]
    public async Task The_list_names_collectives_households_and_people()
    {
        await ReviewedAsync();

        await SaysAsync(
            (await Papers.ListAsync(Papers.Commune)).Paper,
            "ỦY BAN NHÂN DÂN XÃ SỐ 1", "Số 1, ngày 20 tháng 5 năm 2020", "DANH SÁCH", "I. TẬP THỂ", "Thôn Bản 1, xã Số 1", "II. HỘ GIA ĐÌNH", "Hộ bà Bàn Thị Mẫu",
            "III. CÁ NHÂN", "Lý Văn Được", "Trưởng mô hình", "Giấy khen của Chủ tịch UBND xã", "Danh sách có 01 tập thể, 01 hộ gia đình, 01 cá nhân./.");
    }

    [Test]
    public async Task Each_number_in_the_sentences_of_the_printed_report_traces_to_a_figure_that_is_kept()
    {
        var value = 3;
        foreach (var key in ReportSentences.FigureKeys)
            Register.Figures.Publish(Register.Village(0), key, value += 7);
        var id = await Register.ProposeAsync();

        var lines = await ReadAsync((await Papers.ReportAsync(id)).Paper);

        var numbers = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal) && !line.EndsWith(';') && line != "- Lưu: VT.")
            .SelectMany(line => Numerals().Matches(line)).Select(match => match.Value);
        Assert.That(numbers, Is.EquivalentTo((await Register.EvidenceAsync(id)).Select(row => row.Value.ToString("0", null))));
    }

    [Test]
    public async Task The_report_says_each_thing_once_and_its_numbers_as_official_texts_write_them()
    {
        var village = Register.Village(0);
        Register.Figures.Publish(village, "households.enrolled", 57);
        Register.Figures.Publish(village, "mobilisation.village_sessions", 4);
        Register.Figures.Publish(village, "mobilisation.attendances", 13181);
        Register.Figures.Publish(village, "weapons.lead_shot", 3.8m);
        var form = Register.Form(RecipientKind.Individual, name: "Lý Văn Được");
        form.Office = "Trưởng mô hình";
        await Register.BringAsync(await Register.ProposeAsync(form), StepKind.Submit);

        var lines = await SaysAsync(
            (await Papers.ReportAsync(form.Id)).Paper,
            "Số 1, ngày 20 tháng 5 năm 2020", "BÁO CÁO THÀNH TÍCH", "Giấy khen của Chủ tịch UBND xã", "Lý Văn Được", "Trưởng mô hình", "Thôn Bản 1, xã Số 1",
            "từ ngày 01/01/2019 đến ngày 31/12/2019", "57 hộ", "04 lượt", "13.181 lượt người", "3,8 kg đạn chì");

        Assert.That(lines.Where(line => Headings().IsMatch(line)).ToList(), Is.Unique.And.Count.EqualTo(3), string.Join('\n', lines));
        Assert.That(lines.Count(line => line.Contains("đến ngày 31/12/2019", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public async Task The_minutes_say_who_sat_and_how_each_vote_went()
    {
        var ids = await ReviewedAsync();
        Register.Clock.Today = Day(2020, 5, 25);
        var meeting = await Papers.HoldAsync(ids, notPassed: ids[1]);

        await SaysAsync(
            (await Papers.MinutesAsync(meeting)).Paper,
            "ỦY BAN NHÂN DÂN XÃ SỐ 1", "HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG", "Số: 01/BB-HĐTĐKT", "Số 1, ngày 25 tháng 5 năm 2020", "BIÊN BẢN",
            "Hội trường xã", "có 07 thành viên; có mặt 06, vắng 01", "Ma Thị A", "Chủ tịch UBND", "Ma Thị B", "Ma Thị H", "Vắng", "03 đề nghị",
            "Lý Văn Được", "Hộ bà Bàn Thị Mẫu", "06", "04", "02", "Không tán thành", "tán thành 02 đề nghị, không tán thành 01 đề nghị", "Không có ý kiến khác.");
    }

    [Test]
    public async Task The_decision_says_number_minutes_money_and_signer_and_its_draft_leaves_them_open()
    {
        var ids = await ReviewedAsync();
        Register.Clock.Today = Day(2020, 5, 25);
        await Papers.HoldAsync(ids);
        Register.Clock.Today = Day(2020, 6, 2);
        string[] both =
        [
            "ỦY BAN NHÂN DÂN XÃ SỐ 1", "Số 1, ngày 02 tháng 6 năm 2020", "QUYẾT ĐỊNH", "Giấy khen của Chủ tịch UBND xã", "01/BB-HĐTĐKT ngày 25 tháng 5 năm 2020",
            "03 trường hợp", "Hộ bà Bàn Thị Mẫu", "Lý Văn Được", "Trưởng mô hình", "500.000 đồng", "1.500.000 đồng",
        ];

        await SaysAsync((await Papers.DraftAsync()).Paper, [.. both, "Số: ……/QĐ-UBND"]);
        var decision = await Papers.DecideAsync(ids);
        await SaysAsync((await Papers.DecisionAsync(decision)).Paper, [.. both, "Số: 01/QĐ-UBND", "CHỦ TỊCH", "Ma Thị Chủ", "- Lưu: VT."]);
    }

    [Test]
    public async Task The_certificate_says_for_what_and_by_which_decision()
    {
        var ids = await ReviewedAsync();
        Register.Clock.Today = Day(2020, 5, 25);
        await Papers.HoldAsync(ids);
        await Papers.DecideAsync(ids);

        await SaysAsync(
            (await Papers.CertificateAsync(ids[2])).Paper,
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN XÃ SỐ 1", "GIẤY KHEN", "Lý Văn Được", "Trưởng mô hình", "Thôn Bản 1, xã Số 1", "“Năm 2019”",
            "01/QĐ-UBND ngày 25 tháng 5 năm 2020", "Chủ tịch Ủy ban nhân dân xã Số 1", "Số 1, ngày 25 tháng 5 năm 2020", "CHỦ TỊCH", "Ma Thị Chủ");
    }

    [Test]
    public async Task What_is_called_by_its_place_has_it_in_its_name_alone()
    {
        var paper = (await Papers.ReportAsync((await ReviewedAsync())[0])).Paper;

        Assert.That(paper.Body.OfType<OfficialParagraph>().Where(paragraph => paragraph.IsCentred).Select(paragraph => paragraph.Text), Is.EqualTo(new[]
        {
            "Mô hình “Hộ an toàn – Thôn, bản, tổ dân phố bình yên” thôn Bản 1, xã Số 1",
        }));
    }

    [Test]
    public async Task The_letter_of_a_village_has_no_number_and_goes_to_its_commune()
    {
        var paper = (await Papers.LetterAsync(Register.District.Villages[0])).Paper;

        Assert.That((paper.Number, paper.Superior, paper.Issuer), Is.EqualTo(((string?)null, "ỦY BAN NHÂN DÂN XÃ SỐ 1", "THÔN BẢN 1")));
        Assert.That(paper.Signatures.Single().Title, Is.EqualTo("TRƯỞNG THÔN"));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numerals();

    [GeneratedRegex("^[IVX]+\\. ")]
    private static partial Regex Headings();

    /// <summary>A model, a household and a person, whom the commune proposes.</summary>
    private async Task<Guid[]> ReviewedAsync()
    {
        await Register.AsAsync(Register.Head, (data, _) => data.OfferedForms
            .Where(offered => offered.FormId == NationalAwardForms.CommuneMerit.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(offered => offered.Budget, 500_000)));
        var person = Register.Form(RecipientKind.Individual, name: "Lý Văn Được");
        person.Office = "Trưởng mô hình";
        var ids = new List<Guid>();
        foreach (var form in new[] { Register.Form(), Register.Form(RecipientKind.Household, name: "Hộ bà Bàn Thị Mẫu"), person })
            ids.Add(await Register.BringAsync(await Register.ProposeAsync(form), StepKind.Submit, StepKind.Forward));
        return [.. ids];
    }

    /// <summary>All that the document holds and all that is expected of it stands in the file.</summary>
    private async Task<List<string>> SaysAsync(OfficialDocument paper, params IReadOnlyList<string> expected)
    {
        var lines = await ReadAsync(paper);
        var text = string.Join('\n', lines);
        Assert.That(TextsOf(paper).Concat(expected).Where(part => !text.Contains(part, StringComparison.Ordinal)), Is.Empty, text);
        return lines;
    }

    private static IEnumerable<string> TextsOf(OfficialDocument paper) =>
    [
        .. new[] { paper.Superior, paper.Issuer, paper.Number, OfficialWords.Day(paper.Date), paper.Type, paper.Subject }.OfType<string>(),
        .. paper.Body.OfType<OfficialParagraph>().Select(paragraph => paragraph.Text),
        .. paper.Body.OfType<OfficialTable>().SelectMany(table => table.Columns.Select(column => column.Heading).Concat(table.Rows.SelectMany(row => row))),
        .. paper.Signatures.SelectMany(signature => new[] { signature.Title, signature.Name }).OfType<string>(),
    ];

    // The file does not know which database it was written from: one of them is enough for LibreOffice, which is slow.
    private async Task<List<string>> ReadAsync(OfficialDocument paper) => Provider == DatabaseProvider.Sqlite
        ? [.. (await LibreOffice.ReadTextAsync(PrintedPapers.Docx(paper))).Select(line => line.Trim()).Where(line => line.Length > 0)]
        : [.. TextsOf(paper), $"Số: {paper.Number}", $"{paper.Place}, {OfficialWords.Day(paper.Date)}", OfficialWords.NationalTitle, "Nơi nhận:", .. OfficialWords.Receivers(paper)];
}
