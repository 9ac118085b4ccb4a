using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Handover;

/// <summary>A post goes from one person to the next.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class HandoverTests(bool javaScript, string language) : Journey(javaScript, language)
{
    protected override Site Site => HandoverSite.Site;

    /// <summary>The village of this fixture.</summary>
    private string Village => (HasScripts, Say("vi", "en")) switch
    {
        (true, "vi") => "Thử Nhất",
        (true, _) => "Thử Nhì",
        (false, "vi") => "Thử Ba",
        _ => "Thử Tư",
    };

    [Test]
    public async Task A_leader_and_a_deputy_hand_over_and_the_sheet_says_what()
    {
        await Officer.OpenAsync("/m/enrollment/villages");
        await Officer.FollowAsync("tbody th a:has-text('Xuân Lạc')");
        await Officer.FollowAsync($"tbody th a:has-text('{Village}')");
        var village = Officer.Path;
        await Officer.FollowAsync("a.btn-primary");
        await Officer.FillAsync(("FoundedOn", "01/07/2018"));
        await Officer.SubmitAsync();

        await AppointAsync("leader", "Nông Văn An", "01/08/2018");
        Assert.That(Officer.Path, Is.EqualTo(village), "nobody handed over");
        await AppointAsync("leader", "", "01/08/2018");
        Assert.That(await Officer.Errors.CountAsync(), Is.EqualTo(2), "no name, and a day in the term that runs");
        await Officer.OpenAsync(village);
        await AppointAsync("leader", "Ma Thị Hoa", "01/03/2019");
        await AssertSheetAsync("Nông Văn An", "Ma Thị Hoa", "28/02/2019");

        await Officer.OpenAsync(village);
        await AppointAsync("deputy", "Lý Văn Dũng", "01/08/2018");
        await AppointAsync("deputy", "Hà Thị Lan", "01/04/2019");
        await AssertSheetAsync("Lý Văn Dũng", "Hà Thị Lan", "31/03/2019");

        await Officer.OpenAsync(village);
        Assert.That(
            await Officer.TextAsync(),
            Does.Contain(Say("Khuyết từ 01/07/2018 đến 31/07/2018", "Vacant from 01/07/2018 to 31/07/2018")));
    }

    private async Task AppointAsync(string post, string name, string firstDay)
    {
        await Officer.FollowAsync($".change a[href$='/appoint/{post}']");
        await Officer.FillAsync(("Name", name), ("FirstDay", firstDay));
        await Officer.SubmitAsync();
    }

    private async Task AssertSheetAsync(params string[] words)
    {
        Assert.That(Officer.Path, Does.EndWith("/handover"));
        await Officer.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var sheet = await Officer.TextAsync();
        foreach (var word in words)
            Assert.That(sheet, Does.Contain(word));
        Assert.That(sheet, Does.Contain(Say("Biên bản bàn giao", "Handover of the post")));
        Assert.That(sheet, Does.Contain(Say("Số hộ đang tham gia", "Households that take part")));
        Assert.That(await Officer.Main(".signatures li").CountAsync(), Is.EqualTo(3));
        Assert.That(await Officer.Page.Locator(".site-header").IsVisibleAsync(), Is.False, "the frame is not printed");
        await Officer.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
