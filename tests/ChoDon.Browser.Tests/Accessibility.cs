using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal static class Accessibility
{
    // The time that axe takes grows with the page, and the hundredth row of a table is made like the tenth.
    private static readonly AxeRunContext AllButLateRows = new() { Exclude = [new AxeSelector("tbody > tr:nth-child(n+12)")] };

    /// <summary>What axe finds wrong on the page, one line each with the rule and the first element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(AllButLateRows);
        return
        [
            .. result.Violations.Select(violation =>
                $"{page.Url}: {violation.Id}: {violation.Help}: {violation.Nodes.FirstOrDefault()?.Html}"),
        ];
    }
}
