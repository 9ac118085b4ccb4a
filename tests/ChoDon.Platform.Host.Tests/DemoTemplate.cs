using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests;

/// <summary>The data of a demonstration, made once and copied by each test that needs one.</summary>
[SetUpFixture]
internal sealed class DemoTemplate
{
    private static readonly TemporaryDirectory Directory = new();

    public static string DatabaseFile => Path.Combine(Directory.FullPath, "chodon.db");

    [OneTimeSetUp]
    public async Task MakeAsync()
    {
        var made = await HostCommand.RunAsync("demo", "--once", "--data", Directory.FullPath);
        Assert.That(made.ExitCode, Is.Zero, made.Errors);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Dispose();
}
