namespace ChoDon.Browser.Tests.Households;

/// <summary>A household joins, leaves, comes back and moves.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class JoiningAndLeavingTests(bool javaScript, string language) : HouseholdJourney(javaScript, language)
{
    [Test]
    public async Task A_household_is_enrolled_once_what_was_wrong_is_put_right_and_nothing_is_typed_twice()
    {
        var head = $"Lục Thị Vào {Mark}";
        var (village, _) = await VillagesAsync();
        (string Field, string Value)[] typed =
            [("HeadName", "12345"), ("BirthYear", "19x0"), ("Address", "Số 7, ngõ 2"), ("CommittedOn", "31/02/2019")];
        await Officer.FillAsync(typed);
        await Officer.SubmitAsync();

        Assert.That(
            await Officer.Errors.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"),
            Is.EqualTo(new[] { "#Input_VillageId", "#Input_HeadName", "#Input_BirthYear", "#Input_CommittedOn" }));
        foreach (var (field, vietnamese, english) in new[]
        {
            ("VillageId", "Hãy chọn thôn", "Choose the village"),
            ("HeadName", "phải có chữ cái", "A name has letters"),
            ("BirthYear", "bốn chữ số", "four digits"),
            ("CommittedOn", "31/02/2019", "31/02/2019"),
        })
        {
            Assert.That(await Officer.ErrorAtAsync(field), Is.Not.Empty.And.Contains(Say(vietnamese, english)), field);
        }

        foreach (var (field, value) in typed)
            Assert.That(await Officer.ValueAsync(field), Is.EqualTo(value));

        await Officer.Field("VillageId").SelectOptionAsync(village.Value);
        await Officer.FillAsync(("HeadName", head), ("BirthYear", "1970"), ("CommittedOn", "28/02/2019"));
        await Officer.SubmitAsync();
        await AssertToldAsync($"Đã đăng ký hộ {head}", $"Enrolled the household of {head}");
        Assert.That(
            await Officer.TextAsync(),
            Does.Contain(head).And.Contain(village.Name).And.Contain("1970").And.Contain("Số 7, ngõ 2").And.Contain("28/02/2019"));
        Assert.That(await CountAsync(head, $"&unit={village.Value}"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_household_leaves_with_no_more_clicks_than_it_joined_with_and_comes_back()
    {
        var head = $"Lục Văn Ra {Mark}";
        var (village, _) = await VillagesAsync();
        var household = await EnrolAsync(head, village);
        var joining = Officer.Clicks;

        await Officer.FollowAsync("a[href$='/leave']");
        await Officer.FillAsync(("LeftOn", "01/07/2018"));
        await Officer.SubmitAsync();
        Assert.That(await Officer.ErrorAtAsync("LeftOn"), Does.Contain("02/07/2018"), "it joined later");
        Assert.That(await Officer.Main("textarea").CountAsync(), Is.Zero, "nobody asks why");

        await Officer.OpenAsync(household);
        var before = Officer.Clicks;
        await Officer.FollowAsync("a[href$='/leave']");
        await Officer.FillAsync(("LeftOn", "01/03/2020"));
        await Officer.SubmitAsync();
        Assert.That(Officer.Clicks - before, Is.LessThanOrEqualTo(joining));
        await AssertToldAsync($"Đã ghi nhận hộ {head} rút khỏi mô hình", $"Recorded that the household of {head} left the model");
        Assert.That(await Officer.TextAsync(), Does.Contain(Say("Không còn tham gia", "No longer takes part")));
        Assert.That(await CountAsync(head), Is.Zero);
        Assert.That(await CountAsync(head, "&state=left"), Is.EqualTo(1));

        await Officer.OpenAsync(household);
        await Officer.FollowAsync("a[href$='/rejoin']");
        await Officer.FillAsync(("CommittedOn", "29/02/2020"));
        await Officer.SubmitAsync();
        Assert.That(await Officer.ErrorAtAsync("CommittedOn"), Does.Contain("01/03/2020"), "it left later");
        await Officer.FillAsync(("CommittedOn", "05/03/2020"));
        await Officer.SubmitAsync();
        await AssertToldAsync($"Đã ghi nhận hộ {head} tham gia lại", $"Recorded that the household of {head} joined again");
        Assert.That(await Officer.Main("table").Last.Locator("tbody tr").CountAsync(), Is.EqualTo(3), "joined, left, joined");
        Assert.That(await CountAsync(head), Is.EqualTo(1));
    }

    [Test]
    public async Task A_household_moves_to_another_village_and_is_listed_there()
    {
        var head = $"Lục Thị Dời {Mark}";
        var (from, to) = await VillagesAsync();
        await EnrolAsync(head, from);

        await Officer.FollowAsync("a[href$='/move']");
        await Officer.Field("VillageId").SelectOptionAsync(from.Value);
        await Officer.FillAsync(("Address", "Nhà mới"), ("MovedOn", "01/02/2020"));
        await Officer.SubmitAsync();
        Assert.That(await Officer.ErrorAtAsync("VillageId"), Does.Contain(Say("Hộ đang ở thôn này", "lives in this village")));
        Assert.That(await Officer.ValueAsync("Address"), Is.EqualTo("Nhà mới"));

        await Officer.Field("VillageId").SelectOptionAsync(to.Value);
        await Officer.SubmitAsync();
        await AssertToldAsync($"Đã chuyển hộ {head} đến {to.Name}", $"The household of {head} was moved to {to.Name}");
        Assert.That(await Officer.TextAsync(), Does.Contain("Nhà mới").And.Contain(Say("Chuyển đến ", "Moved to ") + to.Name));
        Assert.That(await CountAsync(head, $"&unit={from.Value}"), Is.Zero);
        Assert.That(await CountAsync(head, $"&unit={to.Value}"), Is.EqualTo(1));
    }
}
