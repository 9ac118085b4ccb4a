using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>One district for all tests of campaigns: each records sessions of days of its own.</summary>
[SetUpFixture]
internal sealed class CampaignSite
{
    public static Site Site { get; private set; } = null!;

    /// <summary>The leader of one village.</summary>
    public static string Leader { get; private set; } = "";

    /// <summary>The officer of the village's commune.</summary>
    public static string CommuneOfficer { get; private set; } = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await Site.DemoAsync();
        Leader = await Site.SignInAsAsync("Village leader");
        CommuneOfficer = await Site.SignInAsAsync("Commune officer");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
