using System.Text;
using ChoDon.Testing.Spreadsheets;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Households;

/// <summary>An office's workbook goes into the register, with three rows that cannot, and out again.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class ImportingTests(bool javaScript, string language) : HouseholdJourney(javaScript, language)
{
    private const string Home = "/imports/enrollment.households";

    private static readonly string[] Heads = ["Lục Văn Hùng", "Lục Văn Ba", "Lục Văn Năm", "Lục Văn Bảy"];

    [Test]
    public async Task The_good_rows_of_a_workbook_come_in_the_bad_ones_come_back_and_all_is_undone()
    {
        var (village, _) = await VillagesAsync();
        await Officer.OpenAsync(List);
        await Officer.FollowAsync($"a[href='{Home}']");
        await Officer.SubmitAsync();
        Assert.That(await Officer.Main("#Sheet-error").CountAsync(), Is.EqualTo(1), "a file is needed");
        await Officer.Main("#Sheet").SetInputFilesAsync(
            new FilePayload { Name = "Hộ mới.xlsx", MimeType = "application/octet-stream", Buffer = Workbook(village) });
        await Officer.SubmitAsync();

        Assert.That(Officer.Path, Does.EndWith("/letters"));
        Assert.That(await Officer.Main("label[for=Choice-0]").InnerTextAsync(), Does.Contain("Lục Văn Hùng"), "the old letters can be read");
        await Officer.Main("#Choice-0").CheckAsync();
        await Officer.SubmitAsync();
        Assert.That(Officer.Path, Does.EndWith("/sheet"));
        await Officer.Main("label:has-text('Danh sách')").ClickAsync();
        await Officer.SubmitAsync();
        Assert.That(Officer.Path, Does.EndWith("/columns"));
        await Officer.SubmitAsync();

        await UntilAsync("Xem trước khi nhập", "Look before importing");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("4 hộ", "4 households")).And.Contain(Say("3 hộ", "3 households")));
        await AssertRefusedAsync(
            ("4", Say("Thôn, bản, tổ dân phố", "Village"), Say("Không có thôn “Thôn Không Có”", "There is no village “Thôn Không Có”")),
            ("6", Say("Ngày ký cam kết", "Day of the commitment"), "31/02/2019"),
            ("8", Say("Năm sinh", "Year of birth"), "chưa rõ"));
        Assert.That(await CountAsync("Lục Văn Hùng", $"&unit={village.Value}"), Is.Zero, "nothing was saved yet");

        await Officer.Page.GoBackAsync();
        await Officer.FollowAsync("button[formaction$='handler=import']");
        await UntilAsync("Đã nhập xong", "Imported");
        var batch = Officer.Path;
        var (_, refused) = await Officer.DownloadAsync(Officer.Main("a[download]"));
        var lines = Encoding.UTF8.GetString(refused).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Does.Contain("Người Hai").And.Contain(Say("Không có thôn", "There is no village")));
        Assert.That(lines[1], Does.Contain("Người Bốn").And.Contain("31/02/2019"));
        Assert.That(lines[2], Does.Contain("Người Sáu").And.Contain("chưa rõ"));
        foreach (var head in Heads)
            Assert.That(await CountAsync(head, $"&unit={village.Value}"), Is.EqualTo(1), head);

        await Officer.OpenAsync(batch);
        await Officer.FollowAsync("a[href$='/undo']");
        await Officer.SubmitAsync();
        await UntilAsync("Đã hoàn tác", "Undone");
        Assert.That(await Officer.TextAsync(), Does.Match(Say(@"Đã lấy ra khỏi sổ\s+4 hộ", @"Taken out of the register\s+4 households")));
        foreach (var head in Heads)
            Assert.That(await CountAsync(head, $"&unit={village.Value}&state=all"), Is.Zero, head);
    }

    private Task UntilAsync(string vietnamese, string english) =>
        Assertions.Expect(Officer.Main("h1")).ToHaveTextAsync(Say(vietnamese, english));

    private async Task AssertRefusedAsync(params (string Row, string Column, string Words)[] errors)
    {
        var rows = Officer.Main("table").First.Locator("tbody tr");
        Assert.That(await rows.CountAsync(), Is.EqualTo(errors.Length));
        foreach (var (error, row) in errors.Zip(await rows.AllInnerTextsAsync()))
        {
            var cells = row.Split('\t', StringSplitOptions.TrimEntries);
            Assert.That(cells[0], Is.EqualTo(error.Row));
            Assert.That(cells[1], Does.Contain(error.Column));
            Assert.That(cells[2], Does.Contain(error.Words));
        }
    }

    // A marked address keeps the file from being the same as that of another fixture.
    private byte[] Workbook(Village village) => new XlsxBuilder()
        .Sheet("Ghi chú").Row("Nộp trước ngày 15 hằng tháng")
        .Sheet("Danh sách")
        .Row("Danh sách hộ đăng ký")
        .Row("Thôn", "Xã", "Chủ hộ", "Năm sinh", "Địa chỉ", "Ngày ký cam kết")
        .Row(village.Name, village.Commune, XlsxCell.Text("Lôc V¨n Hïng", XlsxStyle.VnTime), 1970, $"Khu {Mark}", new DateOnly(2019, 7, 12))
        .Row("Thôn Không Có", village.Commune, "Người Hai", 1971, "Khu 1", "12/07/2019")
        .Row(village.Name, village.Commune, "Lục Văn Ba", 1972, "Khu 1", "12/07/2019")
        .Row(village.Name, village.Commune, "Người Bốn", 1973, "Khu 1", "31/02/2019")
        .Row(village.Name, village.Commune, "Lục Văn Năm", 1974, "Khu 1", "13/07/2019")
        .Row(village.Name, village.Commune, "Người Sáu", "chưa rõ", "Khu 1", "12/07/2019")
        .Row(village.Name, village.Commune, "Lục Văn Bảy", 1975, "Khu 1", "14/07/2019")
        .Build();
}
