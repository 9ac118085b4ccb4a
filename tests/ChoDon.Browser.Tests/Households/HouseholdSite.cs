using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Households;

/// <summary>One district for all tests of the register: each enrols households of its own.</summary>
[SetUpFixture]
internal sealed class HouseholdSite
{
    public static Site Site { get; private set; } = null!;

    /// <summary>The officer of the district, beside the administrator.</summary>
    public static string SecondOfficer { get; private set; } = "";

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Site = await Site.DemoAsync();
        SecondOfficer = Site.Officer;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
