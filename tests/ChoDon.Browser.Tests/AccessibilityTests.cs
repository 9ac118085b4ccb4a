namespace ChoDon.Browser.Tests;

internal sealed class AccessibilityTests
{
    [Test]
    public async Task A_picture_without_words_is_found()
    {
        var page = await Chromium.VisitAsync(new Uri("http://127.0.0.1"));
        await page.SetContentAsync("<!DOCTYPE html><html lang=\"vi\"><title>Thử</title><main><h1>Thử</h1><img src=\"data:,\"></main></html>");

        var violations = await Accessibility.ViolationsAsync(page);

        Assert.That(violations, Has.Count.EqualTo(1).And.Some.Contains("image-alt"));
        await page.Context.CloseAsync();
    }
}
