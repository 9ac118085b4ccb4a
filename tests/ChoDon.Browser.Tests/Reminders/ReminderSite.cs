using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing.Hosting;

namespace ChoDon.Browser.Tests.Reminders;

/// <summary>One district for all tests of reminders, whose officers were just reminded.</summary>
[SetUpFixture]
internal sealed class ReminderSite
{
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await Site.DemoAsync();
        var visit = await Site.VisitAsync(Site.Administrator, javaScript: true, "vi");
        await visit.OpenAsync("/admin/jobs");
        await visit.FollowAsync("tr[data-job='platform/reminders'] button");
        await Wait.UntilAsync(
            async () =>
            {
                await visit.Page.ReloadAsync();
                return await visit.Main("tr[data-run='platform/reminders'][data-status=Succeeded]").CountAsync() > 0;
            },
            "the reminders are there");
        await visit.Page.Context.CloseAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
