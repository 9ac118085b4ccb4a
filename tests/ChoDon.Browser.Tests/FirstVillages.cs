using ChoDon.Testing.Hosting;

namespace ChoDon.Browser.Tests;

/// <summary>A data directory into which an operator has put the first villages, whose names are invented.</summary>
internal static class FirstVillages
{
    public static async Task PrepareAsync(string dataDirectory)
    {
        var file = Path.Combine(dataDirectory, "villages.csv");
        await File.WriteAllTextAsync(file, "commune_code,name\n02023,Thôn Thử Nhất\n02023,Thôn Thử Nhì\n02023,Thôn Thử Ba\n02023,Thôn Thử Tư\n");
        var added = await HostCommand.RunAsync("add-villages", file, "--from", "2018-01-01", "--data", dataDirectory);
        Assert.That(added.ExitCode, Is.Zero, added.Errors);
    }
}
