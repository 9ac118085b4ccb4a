using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Households;

/// <summary>Two officers have the same household open, and both save.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class TwoOfficersTests(bool javaScript, string language) : HouseholdJourney(javaScript, language)
{
    private Visit _second = null!;
    private string _household = "";

    [SetUp]
    public async Task BothSaveAsync()
    {
        _second = await VisitAsync(HouseholdSite.SecondOfficer);
        var (village, _) = await VillagesAsync();
        _household = await EnrolAsync($"Lục Văn Chung {TestContext.CurrentContext.Test.MethodName![..8]} {Mark}", village, ("Address", "Khu 1"));
        await Officer.FollowAsync("a[href$='/edit']");
        await _second.OpenAsync(_household);
        await _second.FollowAsync("a[href$='/edit']");

        await Officer.FillAsync(("Address", "Khu 2"), ("Phone", "0912 345 678"));
        await Officer.SubmitAsync();
        await _second.FillAsync(("Address", "Khu 3"), ("Person_BirthYear", "1970"));
        await _second.SubmitAsync();
    }

    [Test]
    public async Task Each_keeps_what_they_alone_have_changed_and_the_second_chooses_of_the_rest()
    {
        Assert.That(
            await _second.Main(".notice.warning").InnerTextAsync(), Does.Contain(Say("Chưa có gì của bạn được lưu", "Nothing of yours is saved yet")));
        Assert.That(await ChoicesAsync(), Is.EqualTo(new[]
        {
            (Say("Đang lưu: Khu 2", "Stored now: Khu 2"), false), (Say("Bạn nhập: Khu 3", "You typed: Khu 3"), false),
        }));
        Assert.That(await SettledAsync(), Is.EqualTo(new[]
        {
            (Say("Năm sinh", "Year of birth"), "1970"), (Say("Điện thoại", "Telephone"), "0912 345 678"),
        }));
        await Officer.OpenAsync(_household);
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 2").And.Not.Contain("Khu 3"), "nothing is saved yet");

        await _second.SubmitAsync();
        Assert.That(await _second.Errors.AllInnerTextsAsync(), Has.Count.EqualTo(1), "a choice must be made");
        await ChooseAsync(Say("Bạn nhập", "You typed"));
        await _second.SubmitAsync();
        Assert.That(await _second.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu thay đổi của hộ", "Saved the changes of the household")));
        Assert.That(await _second.TextAsync(), Does.Contain("Khu 3").And.Contain("1970").And.Contain("0912 345 678").And.Not.Contain("Khu 2"));
    }

    [Test]
    public async Task The_value_of_the_first_may_be_chosen_too()
    {
        await ChooseAsync(Say("Đang lưu", "Stored now"));
        await _second.SubmitAsync();
        Assert.That(await _second.TextAsync(), Does.Contain("Khu 2").And.Contain("1970").And.Contain("0912 345 678").And.Not.Contain("Khu 3"));
    }

    [Test]
    public async Task Somebody_who_saves_while_the_second_chooses_is_noticed()
    {
        await Officer.OpenAsync(_household + "/edit");
        await Officer.FillAsync(("Address", "Khu 4"), ("Phone", "0987 654 321"));
        await Officer.SubmitAsync();

        await ChooseAsync(Say("Bạn nhập", "You typed"));
        await _second.SubmitAsync();
        Assert.That((await ChoicesAsync()).Select(choice => choice.Words), Is.EqualTo(new[]
        {
            Say("Đang lưu: Khu 4", "Stored now: Khu 4"), Say("Bạn nhập: Khu 3", "You typed: Khu 3"),
        }));
        Assert.That(await SettledAsync(), Does.Contain((Say("Điện thoại", "Telephone"), "0987 654 321")));
        await ChooseAsync(Say("Đang lưu", "Stored now"));
        await _second.SubmitAsync();
        Assert.That(await _second.TextAsync(), Does.Contain("Khu 4").And.Contain("1970").And.Contain("0987 654 321"));
    }

    [Test]
    public async Task Or_the_form_is_opened_anew_with_what_is_stored()
    {
        await _second.FollowAsync(".notice.warning a");
        Assert.That(
            (await _second.ValueAsync("Address"), await _second.ValueAsync("Person_BirthYear"), await _second.ValueAsync("Phone")),
            Is.EqualTo(("Khu 2", "", "0912 345 678")));
        await Officer.OpenAsync(_household);
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 2").And.Contain("0912 345 678").And.Not.Contain("1970"));
    }

    private async Task<List<(string Words, bool IsChosen)>> ChoicesAsync()
    {
        var choices = new List<(string, bool)>();
        foreach (var choice in await _second.Main(".form-check").AllAsync())
            choices.Add(((await choice.InnerTextAsync()).Trim(), await choice.Locator("input").IsCheckedAsync()));
        return choices;
    }

    private async Task<List<(string Field, string Value)>> SettledAsync()
    {
        var rows = await _second.Rows.AllInnerTextsAsync();
        return [.. rows.Select(row => row.Split('\t', StringSplitOptions.TrimEntries)).Select(cells => (cells[0], cells[1]))];
    }

    private Task ChooseAsync(string words) => _second.Main(".form-check").Filter(new() { HasText = words }).Locator("input").CheckAsync();
}
