using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Jobs;

/// <summary>One district for all tests of jobs.</summary>
[SetUpFixture]
internal sealed class JobSite
{
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
