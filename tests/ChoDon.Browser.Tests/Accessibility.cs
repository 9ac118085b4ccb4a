using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal static class Accessibility
{
    /// <summary>What axe finds wrong on the page, one line each with the rule and the first element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return
        [
            .. result.Violations.Select(violation =>
                $"{page.Url}: {violation.Id}: {violation.Help}: {violation.Nodes.FirstOrDefault()?.Html}"),
        ];
    }
}
