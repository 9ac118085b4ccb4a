using Microsoft.Playwright;

namespace ChoDon.Browser.Tests;

internal static class Loading
{
    private const int Tries = 20;

    /// <summary>Waits until the page is there as a whole.</summary>
    public static async Task LoadedAsync(this IPage page)
    {
        // The client misses an event that comes at the moment it begins to wait; asked again, it knows.
        for (var tries = 1; ; tries++)
        {
            try
            {
                await page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 1_000 });
                return;
            }
            catch (TimeoutException) when (tries < Tries)
            {
            }
        }
    }
}
