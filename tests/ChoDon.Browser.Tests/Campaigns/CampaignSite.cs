using System.Globalization;
using ChoDon.Browser.Tests.Journeys;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>One district for all tests of campaigns: each records sessions of days of its own.</summary>
[SetUpFixture]
internal sealed class CampaignSite
{
    private static int _pastDays;

    public static Site Site { get; private set; } = null!;

    /// <summary>The leader of one village.</summary>
    public static string Leader { get; private set; } = "";

    /// <summary>The officer of the village's commune.</summary>
    public static string CommuneOfficer { get; private set; } = "";

    /// <summary>A day that no other test has, so that none finds the session of another.</summary>
    public static string PastDay() => Day(-Interlocked.Increment(ref _pastDays));

    /// <summary>A day as it is typed, so many days from today.</summary>
    public static string Day(int fromToday) =>
        TimeProvider.System.Today().AddDays(fromToday).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await Site.DemoAsync();
        Leader = Site.Person("Village leader");
        CommuneOfficer = Site.Person("Commune officer");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
