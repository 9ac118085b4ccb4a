using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing.Documents;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Commendations;

/// <summary>From what a village achieved to the printed decision and its presentation, by four people on telephones.</summary>
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class CommendationTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Occasion = "Biểu dương mô hình tiêu biểu";
    private const string DistrictMerit = "3d7c9e20-0000-4000-8000-000000000002";

    private Site _site = null!;
    private Visit _leader = null!;
    private Visit _officer = null!;
    private Visit _member = null!;
    private Visit _head = null!;

    protected override Site Site => _site;

    protected override int Width => 360;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public async Task VisitAsync()
    {
        _leader = await VisitAsync(_site.Person("Village leader"));
        _officer = await VisitAsync(_site.Person("Commune officer"));
        _member = await VisitAsync(_site.Person("Reader"));
        _head = await VisitAsync(_site.Person("District officer"));
    }

    [Test]
    public async Task What_a_village_achieved_ends_as_a_printed_decision()
    {
        await OpenOccasionAsync();
        var proposal = await ProposeAsync();
        await ReviewAsync(proposal);
        await HearCouncilAsync();
        var decision = await DecideAsync();
        await PrintAsync(decision);
        await PresentAsync(proposal);
    }

    [Test]
    public async Task A_wording_with_a_mistake_is_told_with_its_line_and_the_old_one_stays()
    {
        const string path = "/m/commendations/templates/decision";
        await _head.OpenAsync(path);
        var wording = await _head.ValueAsync("Text");

        await _head.FillAsync(("Text", wording + "\nĐiều 4. Gửi {ten dot"));
        await _head.SubmitAsync();
        Assert.That(await _head.ErrorAtAsync("Text"), Does.Contain(Say("Dòng", "Line") + $" {wording.Split('\n').Length + 1}"));
        Assert.That(await _head.ValueAsync("Text"), Does.Contain("{ten dot"), "what was typed is still there");
        await _head.OpenAsync(path);
        Assert.That(await _head.ValueAsync("Text"), Is.EqualTo(wording));
    }

    private async Task OpenOccasionAsync()
    {
        await _head.OpenAsync("/m/commendations/occasions/add");
        await _head.SubmitAsync();
        Assert.That(await _head.ErrorAtAsync("Name"), Is.Not.Empty);
        await _head.Main("input[name='Input.Kind'][value=Unscheduled]").CheckAsync();
        await _head.FillAsync(("Name", Occasion), ("FirstDay", "12/06/2018"), ("LastDay", "11/05/2020"));
        await _head.Main($"tr:has(input[value='{DistrictMerit}']) input[type=checkbox]").CheckAsync();
        await _head.SubmitAsync();
        Assert.That(await _head.Notice.InnerTextAsync(), Does.Contain(Occasion));
    }

    private async Task<string> ProposeAsync()
    {
        await _leader.OpenAsync("/m/commendations/proposals/add");
        await _leader.FollowAsync(_leader.Main("tbody a").Filter(new() { HasText = Occasion }));
        await _leader.Main("input[name='Input.Recipient'][value=VillageModel]").CheckAsync();
        await _leader.Main($"input[name='Input.FormId'][value='{DistrictMerit}']").CheckAsync();
        await _leader.SubmitAsync();

        var report = await _leader.ValueAsync("Text");
        Assert.That(report, Does.Contain("hộ tham gia mô hình").And.Contain("trưởng mô hình").IgnoreCase, "drafted from the registers");
        Assert.That(await _leader.Rows.CountAsync(), Is.Positive, "where the numbers come from");
        await _leader.FillAsync(("Text", report + "\nBà con giữ gìn đường làng sạch đẹp."));
        await _leader.SubmitAsync();
        Assert.That(await _leader.TextAsync(), Does.Contain("đường làng sạch đẹp"));
        var path = _leader.Path;

        await _leader.FollowAsync(_leader.Link("Nộp", "Submit"));
        await _leader.SubmitAsync();
        Assert.That(await _leader.Main(".tag").First.InnerTextAsync(), Is.EqualTo(Say("Chờ xã xét", "Waits for the commune")));
        return path;
    }

    private async Task ReviewAsync(string proposal)
    {
        await _officer.OpenAsync(proposal);
        await _officer.FollowAsync(_officer.Link("Trả lại", "Return"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.ErrorAtAsync("Note"), Is.Not.Empty, "a reason is asked for");
        await _officer.OpenAsync(proposal);
        await _officer.FollowAsync(_officer.Link("Chuyển hội đồng", "Pass to the council"));
        await _officer.SubmitAsync();
        Assert.That(await _officer.Notice.InnerTextAsync(), Does.Contain(Say("Đã chuyển hội đồng", "Passed on to the council")));
    }

    private async Task HearCouncilAsync()
    {
        await _head.OpenAsync("/m/commendations/council");
        await _head.FillAsync(("Name", "Lục Thị Biểu Quyết"), ("Office", "Ban Thường vụ"));
        await _head.Main("input[name='Input.Role'][value=Member]").CheckAsync();
        await _head.Field("AccountId").SelectOptionAsync(new SelectOptionValue { Label = "Lãnh đạo minh họa" });
        await _head.FollowAsync("form:has(#Input_AccountId) button[type=submit]");

        await _head.OpenAsync("/m/commendations/meetings/add");
        await _head.FollowAsync(_head.Main("tbody a").Filter(new() { HasText = Occasion }));
        await _head.SubmitAsync();
        var meeting = _head.Path;
        await _head.FollowAsync(_head.Main("a[href*='/votes/']"));
        await VoteAsync(_head);

        await _head.OpenAsync(meeting + "/close");
        await _head.SubmitAsync();
        Assert.That(await _head.Main(".error-summary").InnerTextAsync(), Does.Contain("Lục Thị Biểu Quyết"), "who has not voted yet");
        await _member.OpenAsync("/m/commendations/ballots");
        await _member.FollowAsync(_member.Rows.First.Locator("a"));
        Assert.That(await _member.Main("details").First.TextContentAsync(), Does.Contain("đường làng sạch đẹp"));
        await VoteAsync(_member);

        await _head.OpenAsync(meeting + "/close");
        await _head.SubmitAsync();
        Assert.That(await _head.TextAsync(), Does.Contain("BB-HĐTĐKT"));
    }

    private async Task<string> DecideAsync()
    {
        await _head.OpenAsync("/m/commendations/decisions/add");
        await _head.FollowAsync(_head.Rows.Filter(new() { HasText = Occasion }).Locator("a").First);
        await _head.SubmitAsync();
        Assert.That(await _head.ErrorAtAsync("Signer"), Is.Not.Empty);
        await _head.FillAsync(("Signer", "Ma Văn Ký"), ("SignerTitle", "CHỦ TỊCH"));
        await _head.SubmitAsync();
        Assert.That(await _head.TextAsync(), Does.Contain("QĐ-UBND").And.Contain("Ma Văn Ký"));
        return _head.Path;
    }

    private async Task PrintAsync(string decision)
    {
        await _head.OpenAsync(decision + "/print");
        var paper = await _head.Main(".official").InnerTextAsync();
        Assert.That(paper, Does.Contain("QUYẾT ĐỊNH").And.Contain(Occasion).And.Contain("Ma Văn Ký"));
        var (name, content) = await _head.DownloadAsync(_head.Main("a[href*='handler=Docx']"));
        Assert.That(name, Does.EndWith(".docx"));
        var text = string.Join('\n', await LibreOffice.ReadTextAsync(content));
        Assert.That(text, Does.Contain("QUYẾT ĐỊNH").And.Contain(Occasion).And.Contain("Ma Văn Ký"));
    }

    private async Task PresentAsync(string proposal)
    {
        await _officer.OpenAsync(proposal);
        await _officer.FollowAsync(_officer.Link("Ghi nhận đã trao", "Record presentation"));
        await _officer.SubmitAsync();
        await _leader.OpenAsync(proposal);
        Assert.That(await _leader.TextAsync(), Does.Contain(Say("Đã trao", "Presented")).And.Contain("QĐ-UBND"));
        await _leader.OpenAsync("/m/commendations/register");
        Assert.That(await _leader.TextAsync(), Does.Contain(Occasion));
    }

    private static async Task VoteAsync(Visit visit)
    {
        var choices = visit.Main("input[type=radio][value=InFavour]");
        for (var at = 0; at < await choices.CountAsync(); at++)
            await choices.Nth(at).CheckAsync();
        await visit.SubmitAsync();
    }
}
