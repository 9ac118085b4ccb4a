using ChoDon.Platform.Host.Tests.Imports;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>A demonstration that nobody changes, started when the first test asks for it.</summary>
[SetUpFixture]
internal sealed class DemoToLookAt
{
    private static readonly Lazy<Task<ImportHost>> Started = new(ImportHost.StartAsync);

    public static Task<ImportHost> OpenAsync() => Started.Value;

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (Started.IsValueCreated)
            await (await Started.Value).DisposeAsync();
    }
}
