using System.Xml.Linq;
using ChoDon.Platform.Ui.Tests.Site;

namespace ChoDon.Platform.Ui.Tests;

public sealed class PartsTests
{
    private XElement _main = null!;

    [OneTimeSetUp]
    public async Task Load()
    {
        await using var site = await SampleSite.StartAsync();
        _main = SampleSite.MainOf(await site.GetAsync("/parts"));
    }

    [Test]
    public void A_table_keeps_its_meaning_when_a_phone_shows_it_as_cards()
    {
        var table = _main.ByClass("data-table").Single();
        var row = table.Element("tbody")!.Elements("tr").Last();
        var cells = row.Elements().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(table.Element("caption")!.Value, Is.EqualTo("Các hộ"));
            Assert.That(table.Element("thead")!.Descendants("th").Select(heading => heading.Attr("scope")), Is.All.EqualTo("col"));
            Assert.That(row.Attr("role"), Is.EqualTo("row"));
            Assert.That(cells.Select(cell => cell.Attr("role")), Is.EqualTo(new[] { "rowheader", "cell", "cell" }));
            Assert.That(cells.Select(cell => cell.Attr("data-label")), Is.EqualTo(new[] { null, "Nhân khẩu", null }));
            Assert.That(cells[1].ClassList(), Is.EquivalentTo(new[] { "late", "number" }));
            Assert.That(cells[2].ClassList(), Does.Contain("acts"), "left out on paper");
        });
    }

    [Test]
    public void A_table_of_another_kind_is_left_alone() =>
        Assert.That(_main.ById("plain").Descendants().SelectMany(element => element.Attributes()), Is.Empty);

    [Test]
    public void More_fields_belong_to_the_form_and_are_open_where_they_say_something()
    {
        var toggles = _main.ByClass("fields-toggle").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(toggles.Select(toggle => toggle.Element("summary")!.Value), Is.EqualTo(new[] { "Lọc và sắp xếp", "Đang lọc" }));
            Assert.That(toggles.Select(toggle => toggle.Attribute("open") is not null), Is.EqualTo(new[] { false, true }));
            Assert.That(_main.ByClass("more-fields").Elements("input").Select(input => input.Attr("id")), Is.EqualTo(new[] { "sort", "state" }));
            Assert.That(_main.ById("sort").Ancestors("form").Single().ClassList(), Does.Contain("search-box"));
        });
    }

    [TestCase("/parts?handler=Return&page=2", "/parts?page=2")]
    [TestCase("/parts?page=2", null)]
    public async Task A_form_without_a_handler_goes_to_the_page_itself_whatever_the_page_answers(string address, string? action)
    {
        await using var site = await SampleSite.StartAsync();

        var form = SampleSite.MainOf(await site.GetAsync(address)).Descendants("form").First(form => form.Attr("method") == "post");

        Assert.That(form.Attr("action"), Is.EqualTo(action));
        Assert.That(form.Descendants("input").Select(input => input.Attr("name")), Does.Contain("__RequestVerificationToken"));
    }

    [Test]
    public void The_pager_offers_only_pages_that_exist()
    {
        var pager = _main.ByClass("pager").Single();
        Assert.That(pager.Elements("a").Select(link => (link.Value, link.Attr("href"))), Is.EqualTo(new[] { ("Trang sau", "/parts?after=1") }));
    }

    [Test]
    public void A_missing_value_is_a_dash_and_a_missing_figure_is_never_zero()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_main.ByClass("summary-list").Single().Elements("div").Last().Element("dd")!.Value, Is.EqualTo("–"));
            Assert.That(_main.ByClass("big-number").Select(number => number.Value), Is.EqualTo(new[] { "13.181 hộ an toàn", "Không có số liệu vụ hòa giải" }));
        });
    }

    [Test]
    public void A_change_link_says_what_it_changes() =>
        Assert.That(_main.ByClass("change").Single().Value, Is.EqualTo("Sửa – Trưởng mô hình"));

    [Test]
    public void A_dangerous_act_is_asked_for_by_its_name()
    {
        var panel = _main.ByClass("confirm-panel").Single();
        Assert.Multiple(() =>
        {
            Assert.That(panel.Element("h2")!.Value, Is.EqualTo("Rút khỏi mô hình?"));
            Assert.That(panel.Descendants("button").Single().Value, Is.EqualTo("Rút"));
            Assert.That(panel.Descendants("button").Single().ClassList(), Does.Contain("btn-danger"));
            Assert.That(panel.Descendants("a").Single().Attr("href"), Is.EqualTo("/back"));
        });
    }

    [Test]
    public void An_error_notice_is_read_aloud_at_once() =>
        Assert.That(_main.ByClass("notice").Single(notice => notice.ClassList().Contains("error")).Attr("role"), Is.EqualTo("alert"));

    [Test]
    public void All_ids_are_different()
    {
        var ids = _main.Descendants().Select(element => element.Attr("id")).OfType<string>().ToList();
        Assert.That(ids, Is.Unique);
    }
}
