using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Mediation;

/// <summary>A dispute from its record to its printed minutes, on a telephone; who is not on the case sees counts. People are invented.</summary>
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class MediationTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Party = "Bàn Văn Mẫu";

    private Site _site = null!;
    private Visit _officer = null!;
    private Visit _leader = null!;

    protected override Site Site => _site;

    protected override int Width => 360;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public async Task VisitAsync()
    {
        _officer = await VisitAsync(_site.Person("Commune officer"));
        _leader = await VisitAsync(_site.Person("Village leader"));
    }

    [Test]
    public async Task A_dispute_is_recorded_mediated_settled_and_printed_by_the_people_on_it()
    {
        await RecordAsync();
        var path = _officer.Path;
        Assert.That(await _officer.TextAsync(), Does.Not.Contain(Party), "covered");

        await _officer.OpenAsync(path + "/end");
        await _officer.Main("input[name='Input.Result'][value=Settled]").CheckAsync();
        await _officer.SubmitAsync();
        Assert.That(await _officer.ErrorAtAsync("Result"), Does.Contain(Say("thêm buổi hòa giải trước", "add the session first")));

        await _officer.OpenAsync(path + "/sessions");
        await _officer.FillAsync(("Place", "Nhà văn hóa thôn"), ("Note", "hai bên trình bày"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu buổi hòa giải", "The session of case")));

        await _officer.OpenAsync(path + "/end");
        await _officer.Main("input[name='Input.Result'][value=Settled]").CheckAsync();
        await _officer.FillAsync(("Agreement", "giữ nguyên bờ cũ"), ("Promises_0__Promise", "đắp lại bờ"), ("Promises_0__DueOn", "31/12/2027"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.TextAsync(), Does.Contain(Say("Hòa giải thành", "Settled")).And.Contain("31/12/2027"));
        await _officer.FollowAsync("button[name=isKept][value=true]");
        Assert.That(await _officer.TextAsync(), Does.Contain(Say("Đã thực hiện", "Kept")));

        await _officer.FollowAsync($"a[href='{path}/print']");
        Assert.That(await _officer.TextAsync(), Does.Contain("BIÊN BẢN").And.Contain("TỔ HÒA GIẢI").And.Not.Contain(Party));
        var (name, content) = await _officer.DownloadAsync(_officer.Main("a[download]"));
        Assert.That(name, Does.EndWith(".docx"));
        Assert.That(content, Has.Length.GreaterThan(2000));
        await _officer.Main("details summary").ClickAsync();
        await _officer.FollowAsync("details button >> nth=0");
        Assert.That(await _officer.ErrorAtAsync("Reason"), Is.Not.Empty, "no name without a reason");
        Assert.That(await _officer.TextAsync(), Does.Not.Contain(Party));
        await _officer.FillAsync(("Reason", "in cho các bên"));
        await _officer.FollowAsync("details button >> nth=0");
        Assert.That(await _officer.TextAsync(), Does.Contain(Party).And.Contain("giữ nguyên bờ cũ"));
        Assert.That(await _officer.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
    }

    [Test]
    public async Task The_leader_sees_counts_until_somebody_puts_them_on_the_case()
    {
        await RecordAsync();
        var path = _officer.Path;
        Assert.That((await _leader.Page.GotoAsync(path))!.Status, Is.EqualTo(404));
        await _leader.OpenAsync("/m/mediation/counts?from=2026-01");
        Assert.That(await _leader.Rows.CountAsync(), Is.EqualTo(1));
        Assert.That(await _leader.TextAsync(), Does.Not.Contain(Party));

        await _officer.FollowAsync(_officer.Link("Phân công", "Assign people"));
        await _officer.Main("#Input_AccountId").SelectOptionAsync(new SelectOptionValue { Label = "Trưởng thôn minh họa" });
        await _officer.Main("form[method=post] button.btn-primary").ClickAsync();
        Assert.That(await _officer.ErrorAtAsync("Reason"), Is.Not.Empty, "no access without a reason");
        await _officer.FillAsync(("Reason", "hòa giải viên"));
        await _officer.FollowAsync("form[method=post] button.btn-primary");
        Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain(Say("Đã thêm người", "Put on the case")));

        await _leader.OpenAsync(path);
        Assert.That(await _leader.Main("h1").InnerTextAsync(), Does.Contain("/BB-HG"));
        Assert.That(await _leader.Main($"a[href='{path}/reveal']").CountAsync(), Is.Zero, "leaders reveal nothing");
        Assert.That((await _leader.Page.GotoAsync(path + "/reveal"))!.Status, Is.EqualTo(403));
    }

    [Test]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        await _officer.OpenAsync("/m/mediation/cases/record");
        await _officer.FillAsync(("ReceivedOn", "32/13/2020"), ("Parties_0__Address", "Thôn Thử"), ("Matter", "bờ ruộng"));
        await _officer.SubmitAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await _officer.ErrorAtAsync("VillageId"), Is.Not.Empty);
            Assert.That(await _officer.ErrorAtAsync("ReceivedOn"), Is.Not.Empty);
            Assert.That(await _officer.ErrorAtAsync("Parties_0__Name"), Is.Not.Empty);
            Assert.That(await _officer.ValueAsync("ReceivedOn"), Is.EqualTo("32/13/2020"));
            Assert.That(await _officer.ValueAsync("Matter"), Is.EqualTo("bờ ruộng"));
        });
    }

    private async Task RecordAsync()
    {
        await _officer.OpenAsync("/m/mediation/cases/record");
        await _officer.Main("#Input_VillageId").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await _officer.FillAsync(("Mediators", "Nông Văn Thử, trưởng thôn"), ("Parties_0__Name", Party), ("Matter", "bờ ruộng"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu vụ hòa giải", "was saved")));
    }
}
