using System.Xml.Linq;
using ChoDon.Platform.Ui.Tests.Site;

namespace ChoDon.Platform.Ui.Tests;

public sealed class FormFieldTests
{
    private SampleSite _site = null!;
    private XElement _form = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = await SampleSite.StartAsync();
        _form = SampleSite.MainOf(await _site.GetAsync("/household"));
    }

    [OneTimeTearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public void A_field_has_its_label_and_its_hint()
    {
        var input = _form.ById("Input_HeadName");
        Assert.Multiple(() =>
        {
            Assert.That(_form.LabelOf("Input_HeadName"), Does.StartWith("Họ tên chủ hộ"));
            Assert.That(input.Attr("name"), Is.EqualTo("Input.HeadName"));
            Assert.That(_form.ById(input.Attr("aria-describedby")!).Value, Is.EqualTo("Ghi đủ họ và tên"));
            Assert.That(input.Attr("aria-invalid"), Is.Null);
            Assert.That(input.Attr("autocomplete"), Is.EqualTo("off"), "an attribute of the page's own");
            Assert.That(input.Attr("maxlength"), Is.EqualTo("100"), "from the rule on the property");
        });
    }

    [Test]
    public void A_required_field_says_so_to_eyes_and_ears_and_an_optional_one_does_not()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_form.LabelOf("Input_Committed"), Is.EqualTo("Ngày cam kết *"));
            Assert.That(_form.ById("Input_Committed").Attr("aria-required"), Is.EqualTo("true"));
            Assert.That(_form.LabelOf("Input_Members"), Is.EqualTo("Số nhân khẩu"));
            Assert.That(_form.ById("Input_Members").Attr("aria-required"), Is.Null);
        });
    }

    [Test]
    public void A_date_is_a_line_of_text_with_the_order_of_day_and_month_told()
    {
        var input = _form.ById("Input_Committed");
        Assert.Multiple(() =>
        {
            Assert.That(input.Attr("type"), Is.EqualTo("text"));
            Assert.That(_form.ById(input.Attr("aria-describedby")!).Value, Does.StartWith("Ngày/tháng/năm"));
        });
    }

    [Test]
    public void Each_kind_of_field_has_its_element()
    {
        var radios = _form.Descendants("input").Where(input => input.Attr("type") == "radio").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(_form.ById("Input_EthnicGroup").Elements("option").Select(option => option.Value), Is.EqualTo(new[] { "– Chọn –", "Tày", "Nùng" }));
            Assert.That(radios.Select(radio => _form.LabelOf(radio.Attr("id")!)), Is.EqualTo(new[] { "Thường trú", "Tạm trú" }));
            Assert.That(radios[0].Ancestors("fieldset").Single().Element("legend")!.Value, Is.EqualTo("Cư trú"));
            Assert.That(_form.ById("Input_Note").Name.LocalName, Is.EqualTo("textarea"));
            Assert.That(_form.ById("Input_Note").Attr("rows"), Is.EqualTo("6"));
            Assert.That(_form.ById("Input_IsSigned").Attr("type"), Is.EqualTo("checkbox"));
            Assert.That(_form.ById("Input_Secret").Attr("type"), Is.EqualTo("password"));
            Assert.That(_form.ById("Input_Members").Attr("inputmode"), Is.EqualTo("decimal"));
        });
    }

    [Test]
    public async Task A_refused_field_shows_its_error_beside_it_and_keeps_what_was_typed()
    {
        var form = SampleSite.MainOf(await _site.PostAsync("/household", new()
        {
            ["Input.HeadName"] = "Nông Văn An",
            ["Input.Committed"] = "31/04/2020",
            ["Input.EthnicGroup"] = "07",
            ["Input.Residence"] = "temporary",
            ["Input.IsSigned"] = "true",
            ["Input.Note"] = "\nhai dòng",
            ["Input.Secret"] = "mật khẩu",
        }));
        var date = form.ById("Input_Committed");
        Assert.Multiple(() =>
        {
            Assert.That(date.Attr("aria-invalid"), Is.EqualTo("true"));
            Assert.That(date.Attr("value"), Is.EqualTo("31/04/2020"));
            Assert.That(
                date.Attr("aria-describedby")!.Split(' ').Select(id => form.ById(id).Value),
                Is.EqualTo(new[] { "Ngày/tháng/năm, ví dụ 12/06/2018", "Lỗi: Ngày 31/04/2020 không có trong lịch, hãy kiểm tra lại" }));
            Assert.That(form.ById("Input_HeadName").Attr("value"), Is.EqualTo("Nông Văn An"));
            Assert.That(form.ById("Input_HeadName").Attr("aria-invalid"), Is.Null);
            Assert.That(form.ById("Input_EthnicGroup").Elements("option").Single(option => option.Attr("selected") is not null).Value, Is.EqualTo("Nùng"));
            Assert.That(form.ById("Input_Residence-1").Attr("checked"), Is.EqualTo("checked"));
            Assert.That(form.ById("Input_IsSigned").Attr("checked"), Is.EqualTo("checked"));
            Assert.That(form.ById("Input_Note").Value, Is.EqualTo("\n\nhai dòng"), "the first line break is the browser's");
            Assert.That(form.ById("Input_Secret").Attr("value"), Is.Empty, "a password is never sent back");
        });
    }

    [Test]
    public async Task A_good_form_is_read_as_people_here_write()
    {
        var page = SampleSite.MainOf(await _site.PostAsync("/household", Good()));
        Assert.That(page.ById("read").Value, Is.EqualTo("5|3.8|2018-06-12|True"));
    }

    [Test]
    public async Task An_english_form_takes_english_numbers_and_the_same_dates()
    {
        var fields = Good();
        fields["Input.Area"] = "1,250.5";
        var page = SampleSite.MainOf(await _site.PostAsync("/household", fields, "en-GB"));
        Assert.That(page.ById("read").Value, Is.EqualTo("5|1250.5|2018-06-12|True"));
    }

    [Test]
    public async Task What_was_saved_is_told_once_with_the_time_in_Vietnam()
    {
        var next = await _site.PostAsync("/household", Good());
        Assert.That(SampleSite.MainOf(next).ByClass("success").Single().Value, Does.Contain("Đã lưu hộ Nông Văn An lúc 14:05."));
        Assert.That(await _site.GetAsync("/parts"), Does.Not.Contain("Đã lưu hộ"));
    }

    private static Dictionary<string, string> Good() => new()
    {
        ["Input.HeadName"] = "Nông Văn An",
        ["Input.Members"] = "5",
        ["Input.Area"] = "3,8",
        ["Input.Committed"] = "12-6-18",
        ["Input.IsSigned"] = "true",
    };
}
