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
        _household = await EnrolAsync($"Lục Văn Chung {TestContext.CurrentContext.Test.MethodName![..3]} {Mark}", village, ("Address", "Khu 1"));
        await Officer.FollowAsync("a[href$='/edit']");
        await _second.OpenAsync(_household);
        await _second.FollowAsync("a[href$='/edit']");

        await Officer.FillAsync(("Address", "Khu 2"), ("Phone", "0912 345 678"));
        await Officer.SubmitAsync();
        await _second.FillAsync(("Address", "Khu 3"), ("Person_BirthYear", "1970"));
        await _second.SubmitAsync();
    }

    [Test]
    public async Task The_second_sees_both_and_may_save_over_the_first()
    {
        Assert.That(
            await _second.Main(".notice.warning").InnerTextAsync(), Does.Contain(Say("Chưa có gì của bạn được lưu", "Nothing of yours is saved yet")));
        var differences = (await _second.Main(".notice.warning tbody tr").AllInnerTextsAsync()).Select(row => row.Split('\t', StringSplitOptions.TrimEntries)).ToList();
        Assert.That(differences, Is.EqualTo(new[]
        {
            new[] { Say("Địa chỉ", "Address"), "Khu 2", "Khu 3" },
            [Say("Năm sinh", "Year of birth"), "–", "1970"],
            [Say("Điện thoại", "Telephone"), "0912 345 678", "–"],
        }));
        Assert.That(await _second.ValueAsync("Address"), Is.EqualTo("Khu 3"), "what was typed stays");
        await Officer.OpenAsync(_household);
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 2").And.Not.Contain("Khu 3"), "nothing was lost silently");

        await _second.FillAsync(("Phone", "0912 345 678"));
        await _second.SubmitAsync();
        Assert.That(await _second.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu thay đổi của hộ", "Saved the changes of the household")));
        Assert.That(await _second.TextAsync(), Does.Contain("Khu 3").And.Contain("1970").And.Contain("0912 345 678").And.Not.Contain("Khu 2"));
    }

    [Test]
    public async Task Or_keeps_what_the_first_has_saved()
    {
        await _second.FollowAsync(_second.Main(".notice.warning").GetByText(Say("giữ nội dung đang lưu", "keep what is stored")));
        Assert.That(
            (await _second.ValueAsync("Address"), await _second.ValueAsync("Person_BirthYear"), await _second.ValueAsync("Phone")),
            Is.EqualTo(("Khu 2", "", "0912 345 678")));
        await Officer.OpenAsync(_household);
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 2").And.Contain("0912 345 678").And.Not.Contain("1970"));
    }
}
