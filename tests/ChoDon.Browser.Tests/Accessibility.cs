using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal static class Accessibility
{
    // The time that axe takes grows with the page, and the hundredth row of a table is made like the tenth.
    private static readonly AxeRunContext AllButLateRows = new() { Exclude = [new AxeSelector("tbody > tr:nth-child(n+12)")] };

    // A frame in which no script may run never answers axe. What is shown in one, such as a mail, is looked at by itself.
    private static readonly AxeRunOptions WithoutFrames = new() { Iframes = false };

    /// <summary>What axe finds wrong on the page, one line each with the rule and the first element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(AllButLateRows, WithoutFrames);
        return
        [
            .. result.Violations.Select(violation =>
                $"{page.Url}: {violation.Id}: {violation.Help}: {violation.Nodes.FirstOrDefault()?.Html}"),
        ];
    }
}
