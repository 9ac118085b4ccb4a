using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Mail;

/// <summary>One district for all tests of mail.</summary>
[SetUpFixture]
internal sealed class MailSite
{
    public static Site Site { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => Site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await Site.DisposeAsync();
}
