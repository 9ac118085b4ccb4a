using ChoDon.Testing.Hosting;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Journeys;

/// <summary>
/// The demonstration with its people signed in and the numbers of their home pages worked out: made once, when a test
/// first asks for it, and copied by each that does. The cookies hold at every copy, for the keys to them are copied, too.
/// </summary>
internal static class SignedInDemo
{
    public const string Administrator = "Sign in";

    private static readonly string[] Roles = ["District administrator", "District officer", "Commune officer", "Village leader", "Reader"];
    private static readonly Lazy<Task<Template>> Made = new(MakeAsync);

    /// <summary>Puts a copy into a directory and gives everybody's cookies by their role.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> CopyToAsync(string directory)
    {
        var template = await Made.Value;
        Copy(new DirectoryInfo(template.Data.FullPath), directory);
        return template.People;
    }

    /// <summary>For the end of all tests.</summary>
    public static async Task DeleteAsync()
    {
        if (Made.IsValueCreated)
            (await Made.Value).Data.Dispose();
    }

    private static async Task<Template> MakeAsync()
    {
        var data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(data.FullPath);
        await using var host = await RunningHost.StartAsync(data.FullPath, "demo", "--people");
        Dictionary<string, string> people = new() { [Administrator] = await SignInAsync(host, await host.LinkAsync()) };
        foreach (var role in Roles)
            people[role] = await SignInAsync(host, await host.LinkOfAsync(role));
        await host.StopAsync();
        return new Template(data, people);
    }

    private static async Task<string> SignInAsync(RunningHost host, Uri link)
    {
        var page = await Chromium.VisitAsync(host.Address);
        await page.GotoAsync(link.PathAndQuery);
        await page.Locator("main form[method=post] button[type=submit]").ClickAsync(new() { Timeout = 60_000 });
        return await People.LeaveAsync(page);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var directory in from.EnumerateDirectories())
            Copy(directory, Path.Combine(to, directory.Name));
    }

    private sealed record Template(TemporaryDirectory Data, IReadOnlyDictionary<string, string> People);
}
