using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>Somebody who may see everything looks at the numbers of the demonstration, of which one host serves all who only look.</summary>
internal abstract partial class DemoPageTests
{
    protected Visitor Visitor { get; private set; } = null!;

    /// <summary>Where the host keeps its data.</summary>
    protected string Directory { get; private set; } = "";

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        var host = await DemoToLookAt.OpenAsync();
        (Visitor, Directory) = (host.Visit.Visitor, host.Data);
    }

    /// <summary>The large numbers of a module on the home page, each with what it opens.</summary>
    protected async Task<IReadOnlyList<(string Url, int Value)>> NumbersOfAsync(string moduleId) =>
    [
        .. BigNumber().Matches(await Visitor.GetAsync("/"))
            .Select(match => (Url: WebUtility.HtmlDecode(match.Groups[1].Value), Value: Read(match.Groups[2].Value)))
            .Where(number => number.Url.StartsWith($"/m/{moduleId}/", StringComparison.Ordinal)),
    ];

    /// <summary>What programs get of a period, by key.</summary>
    protected async Task<IReadOnlyDictionary<string, JsonElement>> FiguresAsync(string query)
    {
        using var document = JsonDocument.Parse(await Visitor.GetAsync("/api/figures?" + query));
        return document.RootElement.Clone().GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("key").GetString()!);
    }

    protected static int Read(string number) => int.Parse(number.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("""<p class="big-number"><strong><a href="([^"]+)">(?:hơn )?([\d.]+)</a>""")]
    private static partial Regex BigNumber();
}
