using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests;

/// <summary>The data of a demonstration, made once and copied by each test that needs one.</summary>
[SetUpFixture]
internal sealed class DemoTemplate
{
    private static readonly TemporaryDirectory Directory = new();

    /// <summary>Puts a copy of the data into a directory, with the key of its encrypted fields.</summary>
    public static void CopyTo(string directory)
    {
        File.Copy(Path.Combine(Directory.FullPath, DataDirectory.DatabaseName), Path.Combine(directory, DataDirectory.DatabaseName));
        System.IO.Directory.CreateDirectory(Path.Combine(directory, "keys"));
        File.Copy(Path.Combine(Directory.FullPath, "keys", FieldKeys.FileName), Path.Combine(directory, "keys", FieldKeys.FileName));
    }

    [OneTimeSetUp]
    public async Task MakeAsync()
    {
        var made = await HostCommand.RunAsync("demo", "--once", "--data", Directory.FullPath);
        Assert.That(made.ExitCode, Is.Zero, made.Errors);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Dispose();
}
