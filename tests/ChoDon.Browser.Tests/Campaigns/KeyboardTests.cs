using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>A session is recorded by somebody who has no mouse.</summary>
[TestFixture(true, "vi")]
[TestFixture(false, "en")]
internal sealed class KeyboardTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const int MostTabs = 60;

    private Visit _leader = null!;

    protected override Site Site => CampaignSite.Site;

    private IKeyboard Keys => _leader.Page.Keyboard;

    [Test]
    public async Task A_session_is_recorded_and_an_error_put_right_by_keyboard_alone()
    {
        _leader = await VisitAsync(CampaignSite.Leader);
        await _leader.OpenAsync("/m/campaigns/sessions");
        await GoToAsync(_leader.Link("Ghi nhận buổi đã tổ chức", "Record a session that was held"));
        await PressAndWaitAsync("Enter");
        await GoToAsync(_leader.Page.GetByLabel(Say("Phát động phong trào toàn dân bảo vệ an ninh Tổ quốc", "Mobilisation of the movement to protect national security")));
        await Keys.PressAsync("ArrowDown");
        var day = CampaignSite.PastDay();
        await TypeAsync("Day", day);
        await TypeAsync("Attendance", "41");
        await TypeAsync("UsefulInformation", "nhiều");
        await GoToAsync(Save);
        await PressAndWaitAsync("Space");
        Assert.That(await _leader.ErrorAtAsync("UsefulInformation"), Is.Not.Empty);

        await GoToAsync(_leader.Errors.First);
        await Keys.PressAsync("Enter");
        await Assertions.Expect(_leader.Field("UsefulInformation")).ToBeFocusedAsync();
        await Keys.PressAsync("Control+A");
        await Keys.TypeAsync("3");
        await PressAndWaitAsync("Enter");

        Assert.That(await _leader.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu buổi tuyên truyền", "was saved")));
        Assert.That(
            await _leader.TextAsync(),
            Does.Contain("41").And.Contain(day).And.Contain(Say("Tuyên truyền pháp luật", "Legal education")));
    }

    private ILocator Save => _leader.Button("Lưu buổi tuyên truyền", "Save the session");

    private async Task TypeAsync(string field, string text)
    {
        await GoToAsync(_leader.Field(field));
        await Keys.PressAsync("Control+A");
        await Keys.TypeAsync(text);
    }

    private async Task GoToAsync(ILocator what)
    {
        for (var tabs = 0; tabs < MostTabs && !await HasFocusAsync(); tabs++)
            await Keys.PressAsync("Tab");
        Assert.That(await HasFocusAsync(), $"{what} cannot be reached");

        Task<bool> HasFocusAsync() => what.EvaluateAsync<bool>("element => element === document.activeElement");
    }

    private async Task PressAndWaitAsync(string key)
    {
        var loaded = new TaskCompletionSource();
        _leader.Page.Load += (_, _) => loaded.TrySetResult();
        await Keys.PressAsync(key);
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
