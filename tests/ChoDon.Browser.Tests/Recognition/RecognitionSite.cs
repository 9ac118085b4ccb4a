using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Recognition;

/// <summary>One district for all tests of the recognition: each takes a village that nobody has registered.</summary>
[SetUpFixture]
internal sealed class RecognitionSite
{
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
