using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Households;

/// <summary>A filtered list is kept under a name and taken away as a file.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class SavedListTests(bool javaScript, string language) : HouseholdJourney(javaScript, language)
{
    [Test]
    public async Task A_filtered_list_is_saved_under_a_name_opened_again_and_removed()
    {
        var name = $"Xem lại {Mark}";
        var rows = await FilterAsync();
        await Officer.FollowAsync(ByWords("Lưu danh sách này", "Save this list"));
        await Officer.SubmitAsync();
        Assert.That(await Officer.Main("#Name-error").CountAsync(), Is.EqualTo(1), "a list has a name");
        await Officer.Main("#Name").FillAsync(name);
        await Officer.SubmitAsync();
        await AssertToldAsync($"Đã lưu danh sách “{name}”", $"Saved the list “{name}”");
        Assert.That(await Officer.Rows.AllInnerTextsAsync(), Is.EqualTo(rows), "back at the list as it was");

        await Officer.OpenAsync(List);
        Assert.That(await Officer.Rows.AllInnerTextsAsync(), Is.Not.EqualTo(rows));
        await Officer.FollowAsync($"nav.list-acts a:has-text('{name}')");
        Assert.That(await Officer.Rows.AllInnerTextsAsync(), Is.EqualTo(rows));

        await Officer.FollowAsync("nav.list-acts a[href='/saved-lists']");
        await Officer.FollowAsync(Officer.Rows.Filter(new() { HasText = name }).Locator("button"));
        await AssertToldAsync("Đã xóa danh sách", "The list was removed");
        Assert.That(await Officer.TextAsync(), Does.Not.Contain(name));
        await Officer.OpenAsync(List);
        Assert.That(await Officer.TextAsync(), Does.Not.Contain(name));
    }

    [Test]
    public async Task A_filtered_list_is_downloaded_with_as_many_rows_as_are_on_the_page()
    {
        var rows = await FilterAsync();
        Assert.That(await Officer.Main(".pager").CountAsync(), Is.Zero, "all of them are on one page");
        var heads = await Officer.Rows.Locator("th a").AllInnerTextsAsync();

        var (csvName, csv) = await Officer.DownloadAsync(Officer.Main(".list-acts a[href*='format=csv']"));
        var lines = Encoding.UTF8.GetString(csv).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var (xlsxName, xlsx) = await Officer.DownloadAsync(Officer.Main(".list-acts a[href*='format=xlsx']"));
        Assert.Multiple(() =>
        {
            Assert.That((Path.GetExtension(csvName), Path.GetExtension(xlsxName)), Is.EqualTo((".csv", ".xlsx")));
            Assert.That(lines, Has.Length.EqualTo(rows.Count + 1), "and the headings");
            Assert.That(CountRows(xlsx), Is.EqualTo(rows.Count + 1));
            foreach (var head in heads)
                Assert.That(lines, Has.Some.Contains(head));
        });
    }

    /// <summary>Narrows the list to a village and a word, as a person does, and gives its rows.</summary>
    private async Task<IReadOnlyList<string>> FilterAsync()
    {
        var (village, _) = await VillagesAsync();
        await Officer.OpenAsync(List);
        await Officer.Main("#q").FillAsync("Đức");
        await Officer.Main("#Unit").SelectOptionAsync(village.Value);
        if (HasScripts)
            await Assertions.Expect(Officer.Main($"#households .list-acts a[href*='q%3D%25C4%2590%25E1%25BB%25A9c%26unit%3D{village.Value}']")).ToBeVisibleAsync();
        else
            await Officer.FollowAsync("form.search-box button[type=submit]");
        var rows = await Officer.Rows.AllInnerTextsAsync();
        Assert.That(rows, Is.Not.Empty.And.All.Contains(village.Name));
        return rows;
    }

    private ILocator ByWords(string vietnamese, string english) =>
        Officer.Main(".list-acts").GetByRole(AriaRole.Link, new() { Name = Say(vietnamese, english) });

    private static int CountRows(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return sheet.ReadToEnd().Split("<row ").Length - 1;
    }
}
