using ChoDon.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Rehabilitation;

/// <summary>Help for a person from the decision to the approved end, by four people on telephones. The person is invented.</summary>
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
[TestFixture(true, "vi")]
internal sealed class RehabilitationTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Person = "Đàm Văn Mẫu";

    private Site _site = null!;
    private Visit _owner = null!;
    private Visit _supervisor = null!;
    private Visit _mentor = null!;

    protected override Site Site => _site;

    protected override int Width => 360;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await Site.DemoAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [SetUp]
    public async Task VisitAsync()
    {
        _owner = await VisitAsync(_site.Person("Commune officer"));
        _supervisor = await VisitAsync(_site.Person("District officer"));
        _mentor = await VisitAsync(_site.Person("Village leader"));
    }

    [Test]
    public async Task A_person_is_helped_by_a_mentor_until_another_person_approves_the_end()
    {
        var path = await OpenCaseAsync();
        Assert.That(await _owner.TextAsync(), Does.Contain("Đ.V.M.").And.Not.Contain(Person));
        Assert.That((await _mentor.Page.GotoAsync(path.Replace("cases", "mine", StringComparison.Ordinal)))!.Status, Is.EqualTo(404), "not named yet");

        await NameMentorAsync(path);
        await PlanAsync(path);
        await HelpAsync(path);
        await EndAsync(path);
    }

    [Test]
    public async Task Who_is_helped_is_shown_with_a_reason_that_does_not_name_them()
    {
        var path = await OpenCaseAsync();
        await _owner.OpenAsync(path + "/reveal");
        await _owner.SubmitAsync();
        Assert.That(await _owner.ErrorAtAsync("Reason"), Is.Not.Empty);
        await _owner.FillAsync(("Reason", $"gọi cho {Person}"));
        await _owner.SubmitAsync();
        Assert.That(await _owner.ErrorAtAsync("Reason"), Does.Contain(Say("Không ghi tên", "Do not name")));

        await _owner.FillAsync(("Reason", "hẹn gặp"));
        await _owner.SubmitAsync();
        Assert.That(await _owner.TextAsync(), Does.Contain(Person).And.Contain("12/QĐ-UBND"));

        await _supervisor.OpenAsync(path);
        Assert.That(await _supervisor.TextAsync(), Does.Contain("hẹn gặp").And.Not.Contain(Person), "who looked, when and why");
    }

    [Test]
    public async Task In_an_emergency_a_case_is_found_by_its_number_and_nobody_sees_it_in_a_list()
    {
        var administrator = await VisitAsync(Site.Administrator);
        var path = await OpenCaseAsync();
        var number = (await _owner.Main("h1").InnerTextAsync()).Split(' ')[^1].Split('/');
        Assert.That((await administrator.Page.GotoAsync(path))!.Status, Is.EqualTo(404));
        await administrator.OpenAsync("/m/rehabilitation/cases?state=all");
        Assert.That(await administrator.Rows.CountAsync(), Is.Zero);

        await administrator.OpenAsync("/m/rehabilitation/emergency");
        await administrator.Field("CommuneId").SelectOptionAsync(new SelectOptionValue { Label = "Thị trấn Bằng Lũng" });
        await administrator.FillAsync(("Number", number[0]), ("Year", number[1]));
        await administrator.SubmitAsync();
        Assert.That(await administrator.ErrorAtAsync("Reason"), Is.Not.Empty, "not without a reason");
        await administrator.Main("input[name='Input.Reason'][value=Health]").CheckAsync();
        await administrator.SubmitAsync();

        Assert.That(administrator.Path, Is.EqualTo(path));
        Assert.That(await administrator.Main("a[href$='/visits']").CountAsync(), Is.Zero, "to read only");
        await _supervisor.OpenAsync(path);
        Assert.That(await _supervisor.TextAsync(), Does.Contain(Say("Mở khẩn cấp", "Opened in an emergency")));
    }

    [Test]
    public async Task A_minor_has_a_form_with_a_guardian()
    {
        await _owner.OpenAsync("/m/rehabilitation/cases/open");
        await _owner.FollowAsync(_owner.Link("Người chưa đủ 18 tuổi: dùng mẫu riêng", "Under 18: use the form for minors"));
        await FillCaseAsync();
        await _owner.FillAsync(("BornOn", "01/06/1990"));
        await _owner.SubmitAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _owner.ErrorAtAsync("BornOn"), Does.Contain("18"));
            Assert.That(await _owner.ErrorAtAsync("Guardian"), Is.Not.Empty);
            Assert.That(await _owner.ErrorAtAsync("AgreedOn"), Is.Not.Empty);
            Assert.That(await _owner.ValueAsync("Name"), Is.EqualTo(Person), "what was typed stays");
        });
    }

    [Test]
    public async Task A_case_goes_to_another_village_when_the_receiver_accepts_it()
    {
        var path = await OpenCaseAsync();
        await _owner.OpenAsync(path + "/transfer");
        await _owner.SubmitAsync();
        Assert.That(await _owner.ErrorAtAsync("VillageId"), Is.Not.Empty);
        await _owner.Field("VillageId").SelectOptionAsync(new SelectOptionValue { Label = "Thôn Nà Pàn, Thị trấn Bằng Lũng" });
        await _owner.SubmitAsync();
        await _owner.Field("ReceiverId").SelectOptionAsync(new SelectOptionValue { Label = "Cán bộ huyện minh họa" });
        await _owner.FillAsync(("Note", "chuyển chỗ ở"));
        await _owner.SubmitAsync();
        Assert.That(await _owner.Notice.InnerTextAsync(), Does.Contain(Say("Đã đề nghị chuyển", "was offered")));

        await _supervisor.OpenAsync("/m/rehabilitation/offers");
        await _supervisor.FollowAsync(_supervisor.Rows.Last.Locator("a"));
        Assert.That(await _supervisor.TextAsync(), Does.Contain("chuyển chỗ ở").And.Contain("Thôn Nà Pàn").And.Not.Contain(Person));
        await _supervisor.FollowAsync(_supervisor.Main("button").First);
        Assert.That(await _supervisor.ErrorAtAsync("SupervisorId"), Is.Not.Empty);
        await _supervisor.Field("SupervisorId").SelectOptionAsync(new SelectOptionValue { Label = "Cán bộ xã minh họa" });
        await _supervisor.FollowAsync(_supervisor.Main("button").First);

        Assert.That(_supervisor.Path, Is.EqualTo(path));
        Assert.That(await _supervisor.TextAsync(), Does.Contain("Thôn Nà Pàn"));
    }

    [Test]
    public async Task What_the_person_agreed_to_is_shown_to_one_other_until_its_day()
    {
        var path = await OpenCaseAsync();
        await PlanAsync(path);
        await _owner.OpenAsync(path + "/referrals");
        await _owner.SubmitAsync();
        Assert.That(await _owner.ErrorAtAsync("Parts"), Is.Not.Empty);
        await _owner.Field("ReceiverId").SelectOptionAsync(new SelectOptionValue { Label = "Trưởng thôn minh họa" });
        await _owner.Main("input[name='Input.Parts'][value=Goals]").CheckAsync();
        await _owner.SubmitAsync();
        Assert.That(await _owner.Notice.InnerTextAsync(), Does.Contain(Say("Đã chia sẻ", "is shown")));

        await _mentor.OpenAsync("/m/rehabilitation/referrals");
        await _mentor.FollowAsync(_mentor.Rows.Last.Locator("a"));
        var shown = new Uri(_mentor.Page.Url).AbsolutePath;
        Assert.That(await _mentor.TextAsync(), Does.Contain("Có việc làm").And.Not.Contain(Person).And.Not.Contain("Đ.V.M."));
        Assert.That((await _mentor.Page.GotoAsync(path.Replace("cases", "mine", StringComparison.Ordinal)))!.Status, Is.EqualTo(404), "nothing else of the case");
        await _owner.OpenAsync(path);
        Assert.That(await _owner.TextAsync(), Does.Contain(Say("Đọc phần được chia sẻ", "Read what is shown")));

        await _owner.OpenAsync(path + "/referrals");
        await _owner.FollowAsync(_owner.Main("form[action*='handler=End'] button").First);
        Assert.That((await _mentor.Page.GotoAsync(shown))!.Status, Is.EqualTo(404), "ended");
    }

    [Test]
    public async Task Of_several_requests_to_correct_something_each_is_answered_beside_it()
    {
        var path = await OpenCaseAsync();
        foreach (var text in new[] { "Sai năm sinh", "Sai địa chỉ" })
        {
            await _owner.OpenAsync(path + "/rights");
            await _owner.FillAsync(("Text", text));
            await _owner.FollowAsync(_owner.Main("form:has(#Input_Text) button[type=submit]"));
        }

        var answers = _owner.Main("form[action*='handler=Answer']");
        Assert.That(await answers.CountAsync(), Is.EqualTo(2));
        await _owner.FollowAsync(answers.Last.Locator("button"));
        Assert.That(await answers.First.Locator("[aria-invalid=true]").CountAsync(), Is.Zero);
        Assert.That(await answers.Last.Locator("[aria-invalid=true]").CountAsync(), Is.EqualTo(1));
        await answers.Last.Locator("textarea").FillAsync("Đã sửa địa chỉ");
        await _owner.FollowAsync(answers.Last.Locator("button"));
        Assert.That(await answers.CountAsync(), Is.EqualTo(1));
        Assert.That(await _owner.TextAsync(), Does.Contain("Đã sửa địa chỉ"));
    }

    private async Task<string> OpenCaseAsync()
    {
        await _owner.OpenAsync("/m/rehabilitation/cases/open");
        await FillCaseAsync();
        await _owner.SubmitAsync();
        Assert.That(await _owner.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu hồ sơ", "was saved")));
        return _owner.Path;
    }

    private async Task FillCaseAsync()
    {
        await _owner.Field("VillageId").SelectOptionAsync(new SelectOptionValue { Label = "Thôn Bản Duồng" });
        await _owner.Main("input[name='Input.Basis'][value=CommuneEducation]").CheckAsync();
        await _owner.FillAsync(("Months", "3"), ("Name", Person), ("Decision", "12/QĐ-UBND"));
        await _owner.Field("SupervisorId").SelectOptionAsync(new SelectOptionValue { Label = "Cán bộ huyện minh họa" });
    }

    private async Task NameMentorAsync(string path)
    {
        await _owner.OpenAsync(path + "/mentor");
        await _owner.Field("Who").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await _owner.Field("AccountId").SelectOptionAsync(new SelectOptionValue { Label = "Trưởng thôn minh họa" });
        await _owner.SubmitAsync();
        Assert.That(await _owner.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu người giúp đỡ", "The mentor of case")));
    }

    private async Task PlanAsync(string path)
    {
        await _owner.OpenAsync(path + "/needs");
        await _owner.Main("input[type=checkbox][name='Input.Needs[0].IsNeeded']").CheckAsync();
        await _owner.SubmitAsync();
        await _owner.OpenAsync(path + "/goals");
        await _owner.FillAsync(("Text", "Có việc làm"), ("Steps_0__Text", "Nộp hồ sơ"));
        await _owner.SubmitAsync();
        Assert.That(await _owner.TextAsync(), Does.Contain("Nộp hồ sơ").And.Contain(Say("Việc làm", "Work")));
    }

    private async Task HelpAsync(string path)
    {
        var mine = path.Replace("cases", "mine", StringComparison.Ordinal);
        await _mentor.OpenAsync("/m/rehabilitation/mine");
        Assert.That(await _mentor.TextAsync(), Does.Contain("Đ.V.M.").And.Not.Contain(Person));
        await _mentor.FollowAsync($"h2 a[href='{mine}']");
        await _mentor.FillAsync(("Note", "gặp ở nhà, vui vẻ"));
        await _mentor.SubmitAsync();
        Assert.That(await _mentor.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu lần gặp", "The visit was saved")));
        await _mentor.FollowAsync(_mentor.Main("button:has-text('Nộp hồ sơ')"));
        Assert.That(await _mentor.TextAsync(), Does.Contain("gặp ở nhà, vui vẻ").And.Contain(Say("Đã làm", "Done")).And.Not.Contain(Person));
        await _mentor.OpenAsync(mine + "/review");
        await _mentor.SubmitAsync();
        Assert.That(await _mentor.ErrorAtAsync("Text"), Is.Not.Empty);
        await _mentor.FillAsync(("Text", "Chăm chỉ, đúng hẹn"));
        await _mentor.SubmitAsync();
        Assert.That(await _mentor.TextAsync(), Does.Contain("Chăm chỉ, đúng hẹn"));
        Assert.That(await _mentor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        Assert.That((await _mentor.Page.GotoAsync(path))!.Status, Is.EqualTo(403), "the owner's page is not the mentor's");
    }

    private async Task EndAsync(string path)
    {
        await _owner.OpenAsync(path + "/end");
        await _owner.Main("input[name='Input.Kind'][value=Remitted]").CheckAsync();
        await _owner.Main("input[name='Input.Outcome'][value=Progressed]").CheckAsync();
        await _owner.SubmitAsync();
        Assert.That(await _owner.ErrorAtAsync("Grounds"), Is.Not.Empty);
        await _owner.FillAsync(("Grounds", "Có việc làm ổn định"));
        await _owner.SubmitAsync();
        Assert.That((await _owner.Page.GotoAsync(path + "/approve"))!.Status, Is.EqualTo(404), "nobody approves their own proposal");

        await _supervisor.OpenAsync(path + "/approve");
        Assert.That(await _supervisor.TextAsync(), Does.Contain("Có việc làm ổn định"));
        await _supervisor.SubmitAsync();
        Assert.That(await _supervisor.TextAsync(), Does.Contain(Say("Có tiến bộ", "Progressed")));
        Assert.That((await _mentor.Page.GotoAsync(path.Replace("cases", "mine", StringComparison.Ordinal)))!.Status, Is.EqualTo(404), "sealed");
    }
}
