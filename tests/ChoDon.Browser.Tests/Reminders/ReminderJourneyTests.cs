using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Reminders;

/// <summary>An officer works through what is due, puts some of it aside, and chooses how to be told.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class ReminderJourneyTests(bool javaScript, string language) : Journey(javaScript, language)
{
    protected override Site Site => ReminderSite.Site;

    /// <summary>The choice is kept, so somebody else makes it in each fixture.</summary>
    private string Chooser => (HasScripts, Say("vi", "en")) switch
    {
        (true, "vi") => "District officer",
        (true, _) => "Commune officer",
        (false, "vi") => "Village leader",
        _ => SignedInDemo.Administrator,
    };

    [Test]
    public async Task What_is_due_is_counted_by_the_bell_put_aside_and_brought_back()
    {
        var officer = await VisitAsync(Site.Officer);
        await officer.OpenAsync("/notices");
        var all = await Due(officer).CountAsync();
        Assert.That(all, Is.GreaterThan(2));

        await officer.FollowAsync(ByWords(officer, "Tôi đã xong các việc đã chọn", "I am done with the selected"));
        Assert.That(await officer.Main(".field-error").CountAsync(), Is.EqualTo(1), "nothing was picked");

        await Pick(officer, 0).CheckAsync();
        await officer.FollowAsync(ByWords(officer, "Tôi đã xong các việc đã chọn", "I am done with the selected"));
        await Pick(officer, 0).CheckAsync();
        await officer.Main("#Days").SelectOptionAsync("7");
        await officer.FollowAsync(ByWords(officer, "Gác lại các việc đã chọn", "Put the selected aside"));
        Assert.That(await Due(officer).CountAsync(), Is.EqualTo(all - 2));
        Assert.That(await BellAsync(officer), Does.Contain($"{all - 2}"), "the bell follows at once");

        await officer.FollowAsync("a[href*='shelf=Aside']");
        Assert.That(await Due(officer).CountAsync(), Is.EqualTo(2));
        await Pick(officer, 0).CheckAsync();
        await Pick(officer, 1).CheckAsync();
        await officer.FollowAsync(ByWords(officer, "Đưa các việc đã chọn về danh sách", "Bring the selected back"));
        await officer.OpenAsync("/notices");
        Assert.That(await Due(officer).CountAsync(), Is.EqualTo(all));

        await officer.FollowAsync("tr[data-reminder] th a >> nth=0");
        Assert.That(officer.Path, Does.Match("^/(m/[a-z]+/|reports)"));
    }

    [Test]
    public async Task How_to_be_told_is_chosen_with_an_hour_that_makes_sense()
    {
        var officer = await VisitAsync(Site.Person(Chooser));
        await officer.OpenAsync("/account");
        await officer.FollowAsync("a[href='/account/reminders']");
        await officer.Main("#QuietFrom").FillAsync("25");
        await officer.Main("#QuietTo").FillAsync("x");
        await officer.SubmitAsync();
        Assert.That(await officer.Errors.CountAsync(), Is.EqualTo(2));

        await officer.Main("#QuietFrom").FillAsync("21");
        await officer.Main("#QuietTo").FillAsync("6");
        await officer.Main("input[name=Pace][value=Weekly]").CheckAsync();
        await officer.Main("select >> nth=0").SelectOptionAsync("AtOnce");
        await officer.SubmitAsync();
        Assert.That(await officer.TextAsync(), Does.Contain(officer.Say("Mỗi tuần một lần", "Once a week")));

        await officer.FollowAsync("a[href='/account/reminders']");
        Assert.Multiple(async () =>
        {
            Assert.That(await officer.Main("#QuietFrom").InputValueAsync(), Is.EqualTo("21"));
            Assert.That(await officer.Main("input[name=Pace]:checked").InputValueAsync(), Is.EqualTo("Weekly"));
            Assert.That(await officer.Main("select >> nth=0").InputValueAsync(), Is.EqualTo("AtOnce"));
        });
    }

    private static ILocator Due(Visit visit) => visit.Main("tr[data-reminder]");

    private static ILocator Pick(Visit visit, int number) => visit.Main($"tr[data-reminder] input[type=checkbox] >> nth={number}");

    private static ILocator ByWords(Visit visit, string vietnamese, string english) =>
        visit.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = visit.Say(vietnamese, english) });

    private static async Task<string> BellAsync(Visit visit) =>
        (await visit.Page.Locator("header a[href='/notices']").InnerTextAsync()).Trim();
}
