using System.Text.Json;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>Each number says how it is counted, in words.</summary>
internal sealed class CountingRulesTests : DemoPageTests
{
    private const string OfPublished = $"from={Published.From}&to={Published.To}";
    private const string PastTotals = "Cộng cả tổng của các tháng trước được nhập tay, tính vào tháng cuối của tổng đó.";

    [Test]
    public async Task Every_figure_of_a_report_bears_its_rule_in_the_file_for_programs()
    {
        using var json = JsonDocument.Parse(await Visitor.GetAsync($"/reports/file?format=json&{OfPublished}"));
        var rules = json.RootElement.GetProperty("figures").EnumerateObject().ToDictionary(figure => figure.Name, figure => figure.Value.GetProperty("howCounted").GetString()!);

        Assert.Multiple(() =>
        {
            Assert.That(rules, Has.Count.GreaterThan(50));
            Assert.That(rules.Where(rule => !rule.Value.Contains(' ', StringComparison.Ordinal) || !rule.Value.EndsWith('.')), Is.Empty);
            Assert.That(rules["weapons.bullets"], Does.StartWith("Đạn, tính theo viên,").And.EndWith(PastTotals));
            Assert.That(rules["households.enrolled"], Does.Not.Contain(PastTotals));
            Assert.That(rules["incidents.criminal_subjects"], Does.Contain(PastTotals).And.Contains("của cả năm đã hết"));
            Assert.That(rules["rehabilitation.open"], Does.EndWith("Chỉ bộ phận phụ trách của huyện thấy số này, để không ai bị nhận ra."));
        });
    }

    [TestCase("legal_education.sessions", "Nhiều thôn, tổ họp chung là một buổi")]
    [TestCase("incidents.handled", PastTotals)]
    public async Task The_page_that_explains_a_number_says_how_it_is_counted_and_when_it_was(string figure, string rule)
    {
        var page = await Visitor.GetAsync($"/reports/why?{OfPublished}&figure={figure}");

        Assert.That(page, Does.Contain(rule).And.Match(@"Tính lúc [^<]+, theo quy tắc phiên bản 1\."));
    }
}
