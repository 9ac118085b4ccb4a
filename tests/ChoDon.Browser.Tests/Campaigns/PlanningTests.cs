using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing.Documents;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>From the plan with its number to the session that the commune has confirmed, or that did not take place.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class PlanningTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string List = "/m/campaigns/sessions";

    private static int _fixtures;

    // Tells the days of this fixture from those of the others.
    private readonly int _own = Interlocked.Increment(ref _fixtures);

    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [Test]
    public async Task A_campaign_is_made_as_its_plan_says_and_a_session_is_planned_for_it()
    {
        var name = $"Cao điểm vận động giao nộp vũ khí {_own}";
        await Officer.OpenAsync(List);
        await Officer.FollowAsync(Officer.Link("Đợt tuyên truyền", "Campaigns"));
        await Officer.FollowAsync(Officer.Link("Thêm đợt tuyên truyền", "Add a campaign"));
        await Officer.FillAsync(
            ("Name", name),
            ("PlanNumber", "15/KH-UBND"),
            ("PlanDay", CampaignSite.Day(-3)),
            ("Goal", "Mỗi thôn họp một buổi."),
            ("FirstDay", CampaignSite.Day(-2)),
            ("LastDay", CampaignSite.Day(-2 - 1)));
        await Officer.Page.GetByLabel(Say("Giao nộp vũ khí, vật liệu nổ, công cụ hỗ trợ", "Surrender of weapons and explosives")).CheckAsync();
        await Officer.FollowAsync(Save);
        Assert.That(await Officer.ErrorAtAsync("LastDay"), Does.Contain(CampaignSite.Day(-2)), "it ends before it begins");
        await Officer.FillAsync(("LastDay", CampaignSite.Day(60)));
        await Officer.FollowAsync(Save);

        Assert.That(await Officer.Notice.InnerTextAsync(), Does.Contain(name));
        Assert.That(
            await Officer.TextAsync(),
            Does.Contain("15/KH-UBND").And.Contain(CampaignSite.Day(-3)).And.Contain("Mỗi thôn họp một buổi.")
                .And.Contain(CampaignSite.Day(60)).And.Contain(Say("Giao nộp vũ khí", "Surrender of weapons")));

        await Officer.FollowAsync(Officer.Link("Thêm tài liệu", "Add material"));
        await Officer.FollowAsync(Upload);
        Assert.That(await Officer.Errors.CountAsync(), Is.EqualTo(2), "a name and a file are needed");
        await Officer.Main("#Title").FillAsync("Tờ rơi (tiếng Dao)");
        await Officer.Main("#Document").SetInputFilesAsync(new FilePayload { Name = "to-roi.pdf", MimeType = "application/pdf", Buffer = SampleDocuments.Pdf() });
        await Officer.FollowAsync(Upload);
        var (_, leaflet) = await Officer.DownloadAsync(Officer.Link("Tờ rơi (tiếng Dao)", "Tờ rơi (tiếng Dao)"));
        Assert.That(leaflet, Is.EqualTo(SampleDocuments.Pdf()));

        await Officer.FollowAsync(Officer.Link("Lên lịch buổi tuyên truyền", "Plan a session"));
        Assert.That(await Officer.Field("CampaignId").Locator("option:checked").InnerTextAsync(), Is.EqualTo(name));
        await PlanAsync(CampaignSite.Day(61));
        Assert.That(await Officer.ErrorAtAsync("Day"), Does.Contain(CampaignSite.Day(60)), "the campaign is over by then");
        await PlanAsync(CampaignSite.Day(30));
        Assert.That(await StateAsync(Officer), Does.Contain(Say("Đã lên lịch", "Planned")));
        await Officer.FollowAsync(Officer.Link(name, name));
        Assert.That(await Officer.Main("h1").InnerTextAsync(), Is.EqualTo(name));
    }

    [Test]
    public async Task A_village_proposes_a_session_the_commune_plans_it_and_confirms_what_the_village_recorded()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(List);
        await leader.FollowAsync(leader.Link("Lên lịch buổi tuyên truyền", "Plan a session"));
        await leader.FillAsync(("Day", CampaignSite.Day(0)), ("StartsAt", "19h30"));
        await leader.FollowAsync(leader.Button("Gửi đề xuất cho xã", "Send the proposal to the commune"));
        Assert.That(await StateAsync(leader), Does.Contain(Say("Đề xuất", "Proposed")));
        Assert.That(await Agree(leader).CountAsync(), Is.Zero, "the commune decides");

        var commune = await VisitAsync(CampaignSite.CommuneOfficer);
        await commune.OpenAsync("/");
        await commune.FollowAsync(commune.Link("Tất cả buổi đã lên lịch", "All planned sessions"));
        await commune.FollowAsync(commune.Rows.Filter(new() { HasText = Say("Đề xuất", "Proposed") }).Locator("a"));
        Assert.That(commune.Path, Is.EqualTo(leader.Path));
        await commune.FollowAsync(Agree(commune));
        Assert.That(await StateAsync(commune), Does.Contain(Say("Đã lên lịch", "Planned")));

        await leader.OpenAsync(leader.Path);
        await leader.FollowAsync(leader.Link("Ghi nhận kết quả", "Record what came of it"));
        await leader.FillAsync(("Day", CampaignSite.PastDay()), ("Attendance", "52"), ("UsefulInformation", "1"));
        await leader.FollowAsync(leader.Button("Lưu buổi tuyên truyền", "Save the session"));
        Assert.That(await StateAsync(leader), Does.Contain(Say("Đã tổ chức, chờ xác nhận", "Held, to be confirmed")));
        Assert.That(leader.Path, Is.EqualTo(commune.Path), "it is the session that was planned");
        Assert.That(await Change(leader).CountAsync(), Is.EqualTo(1));

        await commune.OpenAsync(commune.Path);
        await commune.FollowAsync(commune.Button("Xác nhận số liệu đúng", "Confirm that the numbers are right"));
        Assert.That(await StateAsync(commune), Does.Contain(Say("Đã xác nhận", "Confirmed")));
        Assert.That(await Change(commune).CountAsync(), Is.EqualTo(1));

        await leader.OpenAsync(leader.Path);
        Assert.That(await leader.TextAsync(), Does.Contain("52"));
        Assert.That(await Change(leader).CountAsync(), Is.Zero);
        var answer = await leader.Page.GotoAsync(leader.Path + "/edit");
        Assert.That(answer!.Status, Is.EqualTo(404), "what the commune confirmed, the village changes no more");
    }

    [Test]
    public async Task A_planned_session_is_cancelled_with_a_reason()
    {
        await Officer.OpenAsync(List);
        await Officer.FollowAsync(Officer.Link("Lên lịch buổi tuyên truyền", "Plan a session"));
        await PlanAsync(CampaignSite.Day(100 + _own));
        var session = Officer.Path;
        await Officer.FollowAsync(Officer.Link("Hủy buổi này", "Cancel this session"));
        await Officer.FollowAsync(Officer.Link("Không hủy, quay lại", "Keep the session"));
        Assert.That(Officer.Path, Is.EqualTo(session));

        await Officer.FollowAsync(Officer.Link("Hủy buổi này", "Cancel this session"));
        await Officer.FollowAsync(Cancel);
        Assert.That(await Officer.ErrorAtAsync("Reason"), Is.Not.Empty);
        await Officer.FillAsync(("Reason", "Mưa lũ, dời sang tuần sau"));
        await Officer.FollowAsync(Cancel);

        Assert.That(Officer.Path, Is.EqualTo(session));
        Assert.That(await StateAsync(Officer), Does.Contain(Say("Đã hủy", "Cancelled")));
        Assert.That(await Officer.TextAsync(), Does.Contain("Mưa lũ, dời sang tuần sau"));
        Assert.That(await Officer.Main(".page-heading a.btn, .page-heading button").CountAsync(), Is.Zero, "nothing more can be done with it");
        Assert.That(await ListedAsync(""), Is.Zero);
        Assert.That(await ListedAsync("?state=cancelled"), Is.EqualTo(1));

        async Task<int> ListedAsync(string filter)
        {
            await Officer.OpenAsync(List + filter);
            return await Officer.Main($"tbody th a[href='{session}']").CountAsync();
        }
    }

    private ILocator Save => Officer.Button("Lưu đợt tuyên truyền", "Save the campaign");

    private ILocator Upload => Officer.Button("Tải lên", "Upload");

    private ILocator Cancel => Officer.Button("Hủy buổi tuyên truyền", "Cancel the session");

    private static ILocator Agree(Visit visit) => visit.Button("Đồng ý, đưa vào lịch", "Agree and plan it");

    private static ILocator Change(Visit visit) => visit.Link("Sửa buổi tuyên truyền", "Change the session");

    private static Task<string> StateAsync(Visit visit) => visit.Main(".summary-list .tag").First.InnerTextAsync();

    /// <summary>Fills in where and when, and sends it.</summary>
    private async Task PlanAsync(string day)
    {
        await Officer.Field("VillageId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Officer.FillAsync(("Day", day));
        await Officer.FollowAsync(Officer.Button("Lên lịch", "Plan it"));
    }
}
