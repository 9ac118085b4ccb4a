using System.Xml.Linq;
using ChoDon.Platform.Ui.Tests.Site;

namespace ChoDon.Platform.Ui.Tests;

public sealed class ErrorSummaryTests
{
    private SampleSite _site = null!;

    [OneTimeSetUp]
    public async Task Start() => _site = await SampleSite.StartAsync();

    [OneTimeTearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public async Task A_form_without_errors_has_no_summary() =>
        Assert.That(SampleSite.MainOf(await _site.GetAsync("/household")).ByClass("error-summary"), Is.Empty);

    [Test]
    public async Task The_summary_links_to_the_fields_in_their_order()
    {
        var page = await _site.PostAsync("/household", Bad());
        var main = SampleSite.MainOf(page);
        Assert.Multiple(() =>
        {
            Assert.That(Links(main).Select(link => link.Value), Is.EqualTo(new[]
            {
                "Họ tên chủ hộ: chưa nhập thông tin",
                "Số nhân khẩu: nhập giá trị từ 1 đến 40",
                "Diện tích: nhập một số, ví dụ 1.250 hoặc 3,8",
                "Ngày cam kết: nhập ngày theo dạng ngày/tháng/năm, ví dụ 12/06/2018",
            }));
            Assert.That(Links(main).Select(link => main.ById(link.Attr("href")![1..]).Attr("aria-invalid")), Is.All.EqualTo("true"));
            Assert.That(page, Does.Contain("<title>Lỗi: Đăng ký hộ mới"));
        });
    }

    [Test]
    public async Task The_same_summary_speaks_English()
    {
        var main = SampleSite.MainOf(await _site.PostAsync("/household", Bad(), "en-GB"));
        Assert.That(Links(main).Select(link => link.Value), Is.EqualTo(new[]
        {
            "Họ tên chủ hộ: enter a value",
            "Số nhân khẩu: enter a value from 1 to 40",
            "Ngày cam kết: enter the date as day/month/year, for example 12/06/2018",
        }), "3.8 is a number in English");
    }

    [Test]
    public async Task An_error_that_names_its_field_is_not_named_twice_and_one_without_a_field_is_shown()
    {
        var fields = Bad();
        fields["Input.HeadName"] = "CCCD";
        fields["Input.Note"] = "từ chối";
        var list = SampleSite.MainOf(await _site.PostAsync("/household", fields)).ByClass("error-list").Single();
        Assert.Multiple(() =>
        {
            Assert.That(list.Elements("li").First().Value, Is.EqualTo("Họ tên chủ hộ không được có số"));
            Assert.That(list.Elements("li").Last().Value, Is.EqualTo("Thôn này chưa có mô hình"));
        });
    }

    private static IEnumerable<XElement> Links(XElement main) => main.ByClass("error-summary").Single().Descendants("a");

    private static Dictionary<string, string> Bad() => new()
    {
        ["Input.HeadName"] = "",
        ["Input.Members"] = "41",
        ["Input.Area"] = "3.8",
        ["Input.Committed"] = "hôm qua",
    };
}
