using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal static partial class Accessibility
{
    // The time that axe takes grows with the page, and the hundredth row of a table is made like the tenth. A frame in
    // which no script may run never answers axe: what is shown in one, such as a mail, is looked at by itself.
    private const string Run = """
        async () => {
            const options = { iframes: false, preload: false, resultTypes: ['violations'] };
            const { violations } = await axe.run({ exclude: ['tbody > tr:nth-child(n+12)'] }, options);
            return violations.map(violation => `${violation.id}: ${violation.help}: ${violation.nodes[0]?.html}`);
        }
        """;

    private static readonly ConcurrentDictionary<string, bool> LookedAt = [];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// The same for a page that looks as none did before: with errors, with a notice, with rows. Another filter or the next page
    /// of the same list is made of the same parts.
    /// </summary>
    public static async Task<IReadOnlyList<string>> NewViolationsAsync(IPage page)
    {
        var parts = await page.EvaluateAsync<string>(
            "() => document.documentElement.lang + document.title + [...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + '.' + e.className))].sort().join()");
        return LookedAt.TryAdd(Key().Replace(new Uri(page.Url).AbsolutePath, "/*") + parts, true) ? await ViolationsAsync(page) : [];
    }

    /// <summary>What axe finds wrong on the page, one line each with the rule and the first element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return [.. (await page.EvaluateAsync<string[]>(Run)).Select(violation => $"{page.Url}: {violation}")];
    }

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Key();
}
