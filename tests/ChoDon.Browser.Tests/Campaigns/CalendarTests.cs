using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>Somebody of a village opens the calendar on a telephone, and makes and revokes a link to it.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class CalendarTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Calendar = "/m/campaigns/calendar";

    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [Test]
    public async Task A_month_is_a_list_of_days_and_each_session_leads_to_its_page()
    {
        await Officer.OpenAsync("/m/campaigns/sessions");
        await Officer.FollowAsync($".page-heading a[href='{Calendar}']");
        await Officer.OpenAsync($"{Calendar}?month=2020-05");
        await Officer.FollowAsync(".button-row a[rel=prev]");

        Assert.Multiple(async () =>
        {
            Assert.That(await Officer.Main("h1").InnerTextAsync(), Does.Contain("04/2020"));
            Assert.That(await Officer.Main(".month-table td:visible").CountAsync(), Is.InRange(1, 30));
            Assert.That(await Officer.Main(".month-table .weekday >> visible=true").First.InnerTextAsync(), Does.Match(Officer.Say("Thứ|Chủ", "day")));
            Assert.That(await Officer.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        });
        await Officer.FollowAsync(Officer.Main(".month-table li a[href*='/sessions/']").First);
        Assert.That(Officer.Path, Does.StartWith("/m/campaigns/sessions/"));
    }

    [Test]
    public async Task A_link_is_made_opened_and_revoked()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(Calendar);
        await leader.FollowAsync("#calendar-link form[action*=MakeLink] button");
        Assert.That(await leader.Notice.InnerTextAsync(), Does.Contain(leader.Say("Đã tạo liên kết lịch", "The calendar link was made")));
        var address = new Uri(await leader.Main("#calendar-address").InnerTextAsync()).PathAndQuery;
        Assert.That(await leader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));

        var opened = await leader.Page.APIRequest.GetAsync(address);
        Assert.That(await opened.TextAsync(), Does.StartWith("BEGIN:VCALENDAR").And.Contain(leader.Say("Buổi tuyên truyền", "Sessions")));

        await leader.FollowAsync("#calendar-link form[action*=RevokeLink] button");
        Assert.That(await leader.Notice.InnerTextAsync(), Does.Contain(leader.Say("Đã thu hồi", "was revoked")));
        Assert.That((await leader.Page.APIRequest.GetAsync(address)).Status, Is.EqualTo(404));
    }
}
