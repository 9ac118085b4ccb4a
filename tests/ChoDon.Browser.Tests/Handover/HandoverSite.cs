using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Handover;

/// <summary>One new site for all tests of the handover: each has a village of its own.</summary>
[SetUpFixture]
internal sealed class HandoverSite
{
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Site = await Site.NewAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
