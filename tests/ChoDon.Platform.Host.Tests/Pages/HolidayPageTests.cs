using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Host.Tests.Web;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed class HolidayPageTests
{
    private const string Page = "/admin/holidays?year=2027";

    private WebHost _host = null!;
    private HttpClient _administrator = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _host = await WebHost.StartAsync();
        _administrator = await _host.SignInAsync();
    }

    [TearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task A_suggestion_holds_and_is_named_one_until_somebody_takes_it_over()
    {
        var suggested = await TextAsync();
        var isWorked = Days.IsWorkingDay(new DateOnly(2027, 2, 11));

        await PostAsync("&handler=confirm", []);

        var confirmed = await TextAsync();
        Assert.Multiple(() =>
        {
            Assert.That(suggested, Does.Contain("chưa được xác nhận").And.Contain("06/02/2027").And.Contain("Tết Nguyên đán").And.Contain("01/01/2027"));
            Assert.That(isWorked, Is.False);
            Assert.That(confirmed, Does.Not.Contain("chưa được xác nhận").And.Contain("06/02/2027").And.Contain("đã xác nhận lúc"));
        });
    }

    [Test]
    public async Task A_Saturday_that_makes_up_for_a_day_is_added_and_removed()
    {
        await PostAsync("", Form("20/02/2027", "Làm bù ngày 22", "WorkingDay"));
        Assert.That(Days.IsWorkingDay(new DateOnly(2027, 2, 20)), Is.True);
        Assert.That(await TextAsync(), Does.Contain("Làm bù ngày 22"));

        await PostAsync("&handler=remove", new() { ["day"] = "20/02/2027" });
        Assert.That(Days.IsWorkingDay(new DateOnly(2027, 2, 20)), Is.False);
        Assert.That(await TextAsync(), Does.Not.Contain("Làm bù ngày 22"));
    }

    [TestCase("", "", "DayOff", "Hãy nhập ngày", "Hãy nhập tên của ngày.")]
    [TestCase("31/02/2027", "Nghỉ", "DayOff", "31/02/2027")]
    [TestCase("20/02/1950", "Nghỉ", "DayOff", "Ngày phải thuộc các năm")]
    [TestCase("22/02/2027", "Làm bù", "WorkingDay", "Chỉ thứ Bảy hoặc Chủ nhật")]
    [TestCase("06/02/2027", "Nghỉ", "DayOff", "Ngày này đã có trong danh sách")]
    [TestCase("01/01/2027", "Nghỉ", "DayOff", "Ngày này đã có trong danh sách")]
    public async Task What_is_wrong_stands_beside_the_field_and_what_was_typed_stays(string day, string name, string kind, params string[] errors)
    {
        using var answer = await WebHost.PostAsync(_administrator, Page, Form(day, name, kind), tokenFrom: Page);

        var text = await WebHost.TextAsync(answer);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            foreach (var error in errors)
                Assert.That(text, Does.Contain(error));
            Assert.That(text, Does.Contain($"value=\"{day}\"").And.Contain($"value=\"{name}\""));
        });
    }

    private IWorkingDays Days => _host.Host.Services.Resolve<IWorkingDays>();

    private static Dictionary<string, string> Form(string day, string name, string kind) =>
        new() { ["Input.Day"] = day, ["Input.Name"] = name, ["Input.Kind"] = kind };

    private async Task<string> TextAsync() => WebUtility.HtmlDecode(await _administrator.GetStringAsync(Page));

    private async Task PostAsync(string handler, Dictionary<string, string> fields)
    {
        using var answer = await WebHost.PostAsync(_administrator, Page + handler, fields, tokenFrom: Page);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await WebHost.TextAsync(answer));
    }
}
