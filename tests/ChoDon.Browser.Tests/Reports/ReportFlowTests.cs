using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Reports;

/// <summary>A village confirms its numbers, its commune writes one by hand and hands in, and the district approves.</summary>
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class ReportFlowTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Period = "period=statistics/2020-03";
    private const string Figure = "mobilisation.village_sessions";

    private Site _site = null!;
    private string _leader = "";
    private string _commune = "";
    private string _district = "";

    protected override Site Site => _site;

    protected override int Width => 360;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await Site.DemoAsync();
        (_leader, _commune, _district) = (_site.Person("Village leader"), _site.Person("Commune officer"), _site.Person("District officer"));
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_report_goes_from_the_village_to_the_approval_and_keeps_what_was_approved()
    {
        var leader = await VisitAsync(_leader);
        await leader.OpenAsync($"/reports?{Period}");
        await leader.FollowAsync(leader.Link("Xác nhận số liệu", "Confirm the numbers"));
        await leader.SubmitAsync();
        Assert.That(await leader.Notice.InnerTextAsync(), Does.Contain(Say("Đã xác nhận số liệu", "Confirmed the numbers")));

        var commune = await VisitAsync(_commune);
        await commune.OpenAsync($"/reports/override?figure={Figure}&{Period}");
        await commune.FillAsync(("Value", "-1"));
        await commune.SubmitAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await commune.ErrorAtAsync("Value"), Is.Not.Empty);
            Assert.That(await commune.ErrorAtAsync("Reason"), Is.Not.Empty, "a number needs a reason");
        });
        await commune.FillAsync(("Value", "9"), ("Reason", "Sổ giấy bị mất"));
        await commune.SubmitAsync();
        Assert.That(await NumberAsync(commune), Does.StartWith("9"));

        await commune.FollowAsync(commune.Link("Nộp báo cáo", "Hand in"));
        Assert.That(await commune.TextAsync(), Does.Contain(Say("thôn, tổ chưa xác nhận", "villages have not confirmed")));
        await commune.SubmitAsync();
        Assert.That(await commune.TextAsync(), Does.Contain(Say("Đã nộp, chờ duyệt", "Handed in, to be approved")));
        Assert.That(await commune.Link("Duyệt báo cáo", "Approve").CountAsync(), Is.Zero, "who handed in does not approve");

        var district = await VisitAsync(_district);
        await district.OpenAsync($"/reports/progress?{Period}");
        await district.FollowAsync(district.Link("Đã nộp, chờ duyệt", "Handed in, to be approved"));
        await district.FollowAsync(district.Link("Trả lại", "Give back"));
        await district.SubmitAsync();
        Assert.That(await district.ErrorAtAsync("Note"), Is.Not.Empty, "giving back needs a reason");
        await district.OpenAsync($"/reports/step?unit=02020&step=Approve&{Period}");
        await district.SubmitAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await district.TextAsync(), Does.Contain(Say("Đã duyệt, đã khóa", "Approved and locked")).And.Contain("Sổ giấy bị mất"));
            Assert.That(await NumberAsync(district), Does.StartWith("9"));
            Assert.That(await district.Main($"[data-later='{Figure}']").CountAsync(), Is.EqualTo(1), "the registers tell another number");
            Assert.That(await district.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        });
        await district.FollowAsync(district.Main("[data-step=Approve] a"));
        Assert.That(await district.Main($"[data-figure='{Figure}'] td").First.InnerTextAsync(), Is.EqualTo("9"));
    }

    private static Task<string> NumberAsync(Visit visit) => visit.Main($"tr[data-figure='{Figure}'] td").First.InnerTextAsync();
}
