using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Weapons;

/// <summary>What a villager surrendered, from the receipt to the handover, signed by two officers, on a telephone. People are invented.</summary>
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class WeaponsTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Donor = "Lý Văn Mẫu";

    private Site _site = null!;
    private Visit _first = null!;
    private Visit _second = null!;

    protected override Site Site => _site;

    protected override int Width => 360;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public async Task VisitAsync()
    {
        _first = await VisitAsync(_site.Person("Commune officer"));
        _second = await VisitAsync(_site.Officer);
    }

    [Test]
    public async Task A_receipt_is_drawn_up_signed_by_another_and_the_item_handed_over_by_two()
    {
        await RecordAsync();
        var receipt = _first.Path;
        Assert.That(await _first.Button("Ký xác nhận tiếp nhận", "Sign for the reception").CountAsync(), Is.Zero, "nobody signs twice");

        await _second.OpenAsync(receipt);
        await _second.FollowAsync(_second.Button("Ký xác nhận tiếp nhận", "Sign for the reception"));
        Assert.That(await _second.Notice.InnerTextAsync(), Does.Contain(Say("Đã ký", "Signed")));

        await _first.OpenAsync("/m/weapons/custody/take");
        await _first.SubmitAsync();
        Assert.That(await _first.Errors.CountAsync(), Is.GreaterThanOrEqualTo(3), "what, where and which");
        await _first.Main("input[name='Input.Kind'][value=HandedOver]").CheckAsync();
        await _first.FillAsync(("Counterpart", "Ban Chỉ huy Quân sự huyện"));
        await _first.Main($"tr:has-text('{Say("3,8 kg", "3.8 kg")}') input[name='Input.ItemIds']").Last.CheckAsync();
        await _first.SubmitAsync();
        var act = _first.Path;
        Assert.That(await _first.Notice.InnerTextAsync(), Does.Contain(Say("người thứ hai", "second person")));

        await _second.OpenAsync(act);
        await _second.FollowAsync(_second.Button("Ký xác nhận", "Sign"));
        await _second.OpenAsync(act + "/print");
        Assert.That(await _second.TextAsync(), Does.Contain("BIÊN BẢN").And.Contain("Ban Chỉ huy Quân sự huyện").And.Contain("3,8 kg"), "minutes are Vietnamese");
        await _second.OpenAsync(receipt);
        Assert.That(await _second.TextAsync(), Does.Contain(Say("Đã bàn giao", "Handed over")));
        Assert.That(await _second.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
    }

    [Test]
    public async Task Who_gave_it_is_shown_and_printed_only_with_a_reason()
    {
        await RecordAsync();
        var receipt = _first.Path;
        Assert.That(await _first.TextAsync(), Does.Not.Contain(Donor));

        await _first.OpenAsync(receipt + "/donor");
        await _first.SubmitAsync();
        Assert.That(await _first.ErrorAtAsync("Reason"), Is.Not.Empty);
        await _first.FillAsync(("Reason", "đề nghị khen thưởng"));
        await _first.SubmitAsync();
        Assert.That(await _first.TextAsync(), Does.Contain(Donor));

        await _first.OpenAsync(receipt + "/print");
        Assert.That(await _first.TextAsync(), Does.Contain("BIÊN BẢN").And.Not.Contain(Donor));
        await _first.Main("details summary").ClickAsync();
        await _first.FillAsync(("Reason", "in biên bản"));
        await _first.FollowAsync("details button >> nth=0");
        Assert.That(await _first.TextAsync(), Does.Contain(Donor));
    }

    [Test]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        await _first.OpenAsync("/m/weapons/receipts/record");
        await _first.Main("#Input_Items_0__KindId").SelectOptionAsync(new SelectOptionValue { Label = Say("Lựu đạn", "Grenade") });
        await _first.FillAsync(("Items_0__Quantity", Say("1,5", "1.5")), ("Day", "hôm qua"));
        await _first.FollowAsync("form[method=post] button.btn-primary");

        Assert.Multiple(async () =>
        {
            Assert.That(await _first.ErrorAtAsync("VillageId"), Is.Not.Empty);
            Assert.That(await _first.ErrorAtAsync("Day"), Is.Not.Empty);
            Assert.That(await _first.ErrorAtAsync("Items_0__Quantity"), Does.Contain(Say("số nguyên", "whole number")));
            Assert.That(await _first.ValueAsync("Day"), Is.EqualTo("hôm qua"));
            Assert.That(await _first.ValueAsync("Items_0__Quantity"), Is.EqualTo(Say("1,5", "1.5")));
        });
    }

    private async Task RecordAsync()
    {
        await _first.OpenAsync("/m/weapons/receipts/record");
        await _first.Main("#Input_VillageId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await _first.Main("input[name='Input.Mode'][value=Surrendered]").CheckAsync();
        await _first.Main("#Input_Items_0__KindId").SelectOptionAsync(new SelectOptionValue { Label = Say("Đạn chì", "Lead shot") });
        await _first.FillAsync(("Items_0__Quantity", Say("3,8", "3.8")), ("DonorName", Donor));
        await _first.FollowAsync("form[method=post] button.btn-primary");
        Assert.That(await _first.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu biên bản", "Receipt saved")));
    }
}
