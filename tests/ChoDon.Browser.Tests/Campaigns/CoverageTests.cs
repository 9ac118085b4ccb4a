using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>From a number on the home page to sessions in the villages that nobody has been to.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class CoverageTests(bool javaScript, string language) : Journey(javaScript, language)
{
    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [Test]
    public async Task Sessions_are_planned_in_two_villages_that_were_not_reached()
    {
        await Officer.OpenAsync("/");
        var never = Officer.Rows.Filter(new() { HasText = Say("Chưa có buổi", "Never") }).Locator("a");
        var count = await never.InnerTextAsync();
        await Officer.FollowAsync(never);
        Assert.That(await Officer.Main("p[role=status]").InnerTextAsync(), Does.StartWith(count + " "));
        await Officer.FollowAsync(Officer.Link("Gợi ý thôn nên đến tiếp", "Villages to go to next"));

        await Officer.FillAsync(("Day", CampaignSite.Day(-1)));
        await Officer.FollowAsync(Plan);
        Assert.That(
            await Officer.Errors.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"),
            Is.EqualTo(new[] { "#Input_VillageIds", "#Input_Day" }));
        Assert.That(await Officer.Main("#Input_VillageIds").InnerTextAsync(), Does.Contain(Say("Hãy chọn ít nhất một thôn", "Choose at least one village")));
        Assert.That(await Officer.ErrorAtAsync("Day"), Does.Contain(Say("Ngày này đã qua", "This day is over")));

        var villages = (await Officer.Rows.Locator("th").AllInnerTextsAsync()).Take(2).ToList();
        foreach (var village in villages)
            await Officer.Page.GetByLabel(village).CheckAsync();
        await Officer.FollowAsync(Plan);
        Assert.That(await Officer.Errors.CountAsync(), Is.EqualTo(1), "the day is still over");
        foreach (var village in villages)
            Assert.That(await Officer.Page.GetByLabel(village).IsCheckedAsync(), village);

        await Officer.FillAsync(("Day", CampaignSite.Day(45)));
        await Officer.FollowAsync(Plan);
        Assert.That(await Officer.Notice.InnerTextAsync(), Does.Contain(Say("ở 2 thôn ngày ", "in 2 villages on ") + CampaignSite.Day(45)));
        foreach (var village in villages)
        {
            var row = Officer.Rows.Filter(new() { HasText = village }).Filter(new() { HasText = CampaignSite.Day(45) });
            Assert.That(await row.InnerTextAsync(), Does.Contain(Say("Đã lên lịch", "Planned")));
        }

        await Officer.OpenAsync("/m/campaigns/suggest");
        Assert.That(await Officer.Rows.Locator("th").AllInnerTextsAsync(), Has.None.AnyOf(villages), "they have a session to come");
    }

    private ILocator Plan => Officer.Button("Lên lịch", "Plan it");
}
