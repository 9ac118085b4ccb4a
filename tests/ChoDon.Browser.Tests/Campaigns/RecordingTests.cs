using System.Diagnostics;
using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>A village leader records a session on a telephone; the commune looks at it.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class RecordingTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Record = "/m/campaigns/sessions/record";

    private static int _days;

    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [Test]
    public async Task A_session_is_recorded_in_six_fields_and_less_than_a_minute_and_confirmed_by_the_commune()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        var watch = Stopwatch.StartNew();
        await leader.OpenAsync("/m/campaigns/sessions");
        await leader.FollowAsync($"a[href='{Record}']");
        var fields = await leader.Main("form .field, form fieldset").CountAsync();
        await leader.FillAsync(("Day", NextDay()), ("Attendance", "47"), ("UsefulInformation", "2"));
        await leader.Main("#Input_TopicId").SelectOptionAsync(new[] { leader.Say("Phòng, chống ma túy", "Drugs") });
        await leader.SubmitAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)));
            Assert.That(fields, Is.InRange(1, 6));
            Assert.That(await leader.Notice.InnerTextAsync(), Does.Contain(leader.Say("Đã lưu buổi tuyên truyền", "was saved")));
            Assert.That(await leader.TextAsync(), Does.Contain(leader.Say("Đã tổ chức, chờ xác nhận", "Held, to be confirmed")).And.Contain("47"));
            Assert.That(await leader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(360));
        });

        var commune = await VisitAsync(CampaignSite.CommuneOfficer);
        await commune.OpenAsync(leader.Path);
        await commune.FollowAsync("form[method=post] button.btn-primary");
        Assert.That(await commune.Notice.InnerTextAsync(), Does.Contain(commune.Say("Đã xác nhận", "was confirmed")));
        await leader.OpenAsync(leader.Path);
        Assert.That(await leader.Main("a[href$='/edit']").CountAsync(), Is.Zero, "what the commune confirmed, the village changes no more");
    }

    [Test]
    public async Task What_cannot_be_is_told_beside_its_field_and_what_was_typed_stays()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(Record);
        await leader.FillAsync(("Day", NextDay()), ("Attendance", "0"), ("UsefulInformation", "hai"));
        await leader.SubmitAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(await leader.ErrorAtAsync("Attendance"), Does.Contain("1").And.Contain(leader.Say("1.000", "1,000")));
            Assert.That(await leader.ErrorAtAsync("UsefulInformation"), Is.Not.Empty);
            Assert.That(await leader.ValueAsync("UsefulInformation"), Is.EqualTo("hai"));
            Assert.That(await leader.Errors.CountAsync(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_form_that_arrives_three_times_makes_one_record()
    {
        var leader = await VisitAsync(CampaignSite.Leader);
        await leader.OpenAsync(Record);
        var day = NextDay();
        await leader.FillAsync(("Day", day), ("Attendance", "31"), ("UsefulInformation", "0"));
        var form = leader.Page.APIRequest.CreateFormData();
        foreach (var name in new[] { "Id", "VillageId", "Day", "Attendance", "UsefulInformation" })
            form.Set($"Input.{name}", await leader.ValueAsync(name));
        form.Set("Input.Kind", "Mobilisation");
        form.Set("__RequestVerificationToken", await leader.Main("form[method=post] input[name=__RequestVerificationToken]").InputValueAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => leader.Page.APIRequest.PostAsync(Record, new() { Form = form })));

        await leader.OpenAsync("/m/campaigns/sessions?state=counted&from=2021-01");
        Assert.That(answers.Select(answer => answer.Status), Has.All.EqualTo(200));
        Assert.That(await leader.Main($"tbody th a:has-text('{day}')").CountAsync(), Is.EqualTo(1));
    }

    // Each test has a day of its own, so that none finds the session of another.
    private static string NextDay() => new DateOnly(2021, 1, 1).AddDays(Interlocked.Increment(ref _days)).ToString("dd'/'MM'/'yyyy", null);
}
