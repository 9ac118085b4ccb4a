namespace ChoDon.Browser.Tests.Households;

/// <summary>Two records of one household become one, and two again.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class DuplicateTests(bool javaScript, string language) : HouseholdJourney(javaScript, language)
{
    private const string Duplicates = List + "/duplicates";

    [Test]
    public async Task A_household_that_was_entered_twice_is_suspected_compared_merged_and_unmerged()
    {
        var head = $"Lục Văn Đôi {Mark}";
        var (village, _) = await VillagesAsync();
        var first = await EnrolAsync(head, village, ("BirthYear", "1970"), ("Address", "Khu 1"));
        await EnrolAsync(head, village, ("BirthYear", "1970"), ("CommittedOn", "03/09/2019"));

        Assert.That(
            await Officer.Main(".notice.warning").InnerTextAsync(),
            Does.Contain(Say("Có thể hộ này đã có trong sổ", "may be in the register already")).And.Contain(head).And.Contain("Khu 1"));
        Assert.That(await Officer.Main(".notice.warning li a").GetAttributeAsync("href"), Is.EqualTo(first));
        Assert.That(await Officer.ErrorAtAsync("DespiteSimilar"), Is.Not.Empty);
        Assert.That(await Officer.ValueAsync("CommittedOn"), Is.EqualTo("03/09/2019"), "what was typed stays");
        Assert.That(await CountAsync(head), Is.EqualTo(1), "nothing was saved yet");

        await EnrolAsync(head, village, ("BirthYear", "1970"), ("CommittedOn", "03/09/2019"));
        await Officer.Field("DespiteSimilar").CheckAsync();
        await Officer.SubmitAsync();
        await AssertToldAsync($"Đã đăng ký hộ {head}", $"Enrolled the household of {head}");
        var second = Officer.Path;
        Assert.That(await CountAsync(head), Is.EqualTo(2));

        await Officer.OpenAsync(Duplicates);
        Assert.That(await Pair(head).InnerTextAsync(), Does.Contain(Say("năm sinh 1970", "born in 1970")));
        await Officer.FollowAsync(Pair(head).Locator("a"));
        var compared = await Officer.Rows.AllInnerTextsAsync();
        Assert.That(compared, Has.Some.Contains("02/07/2018").And.Contains("03/09/2019"));
        Assert.That(compared, Has.Some.Contains("Khu 1"));
        Assert.That(await Officer.Main("fieldset").CountAsync(), Is.EqualTo(2), "only what differs is asked for");
        Assert.That(await Officer.Main("#Address-First").IsCheckedAsync(), "an address is better than none");
        await Officer.Main("#Membership-Second").CheckAsync();
        await Officer.SubmitAsync();
        await AssertToldAsync("Đã gộp hai bản ghi thành hộ này", "The two records became this household");
        Assert.That(Officer.Path, Is.EqualTo(first));
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 1").And.Contain("03/09/2019").And.Not.Contain("02/07/2018"));
        Assert.That(await Officer.Main("a[href*='/households/duplicates']").CountAsync(), Is.EqualTo(1), "on to the next pair, or to the list");
        await Officer.FollowAsync("form[action$='/merged'] button");
        await AssertToldAsync("Đã hoàn tác; hai bản ghi trở lại như trước", "The merge was undone; both records are as they were");
        Assert.That(await CountAsync(head), Is.EqualTo(2));

        await Officer.OpenAsync(Duplicates);
        await Officer.FollowAsync(Pair(head).Locator("a"));
        await Officer.Main("#Membership-Second").CheckAsync();
        await Officer.SubmitAsync();
        Assert.That(await CountAsync(head, "&state=all"), Is.EqualTo(1));
        await Officer.OpenAsync(second);
        Assert.That(await Officer.Main($".notice a[href='{first}']").CountAsync(), Is.EqualTo(1), "an old link leads on");
        await Officer.OpenAsync(Duplicates);
        Assert.That(await Pair(head).CountAsync(), Is.Zero);

        await Officer.FollowAsync("a[href$='/merged']");
        await Officer.FollowAsync(Pair(head).Locator("button"));
        await AssertToldAsync("Đã hoàn tác; hai bản ghi trở lại như trước", "The merge was undone; both records are as they were");
        Assert.That(await Officer.TextAsync(), Does.Contain("Khu 1").And.Contain("02/07/2018").And.Not.Contain("03/09/2019"));
        Assert.That(await CountAsync(head), Is.EqualTo(2));
        await Officer.OpenAsync(Duplicates);
        Assert.That(await Pair(head).CountAsync(), Is.EqualTo(1));
    }

    private Microsoft.Playwright.ILocator Pair(string head) => Officer.Rows.Filter(new() { HasText = head });
}
