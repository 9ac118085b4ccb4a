using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>Somebody who may see everything looks at the numbers of the demonstration; one host for all tests of a class.</summary>
internal abstract partial class DemoPageTests
{
    private TemporaryDirectory _data = null!;
    private RunningHost _host = null!;

    protected Visitor Visitor { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await RunningHost.StartAsync(_data.FullPath, "demo");
        Visitor = new Visitor(_host.Address);
        await Visitor.PostAsync((await _host.LinkAsync()).PathAndQuery, []);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Visitor.Dispose();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>The large numbers of a module on the home page, each with what it opens.</summary>
    protected async Task<IReadOnlyList<(string Url, int Value)>> NumbersOfAsync(string moduleId) =>
    [
        .. BigNumber().Matches(await Visitor.GetAsync("/"))
            .Select(match => (Url: WebUtility.HtmlDecode(match.Groups[1].Value), Value: Read(match.Groups[2].Value)))
            .Where(number => number.Url.StartsWith($"/m/{moduleId}/", StringComparison.Ordinal)),
    ];

    protected static int Read(string number) => int.Parse(number.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("""<p class="big-number"><strong><a href="([^"]+)">(?:hơn )?([\d.]+)</a>""")]
    private static partial Regex BigNumber();
}
