using System.Globalization;
using ChoDon.Browser.Tests.Journeys;

namespace ChoDon.Browser.Tests.Recognition;

/// <summary>An officer takes a village from its registration to the certificate, with a return between.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class RecogniseAVillageTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private const string Page2025 = "/m/enrollment/recognition?year=2025";

    protected override Site Site => RecognitionSite.Site;

    [Test]
    public async Task A_village_is_registered_assessed_returned_and_recognised_and_counts_for_its_commune()
    {
        var before = await RecognisedAsync();
        await Officer.OpenAsync(Page2025 + "&show=MustRegister");
        await Officer.FollowAsync("tbody td a >> nth=0");
        await Officer.SubmitAsync();
        Assert.That(await Officer.Errors.CountAsync(), Is.EqualTo(1), "an empty form is explained");
        await SendAsync(("RegisteredOn", "12/02/2025"));

        await NextAsync();
        await SendAsync(("AssessedOn", "03/11/2025"));
        Assert.That(await Officer.Errors.CountAsync(), Is.EqualTo(5), "every criterion is asked for");
        for (var at = 0; at < 5; at++)
            await Officer.Field($"Answers_{at}__Outcome-0").CheckAsync();
        await Officer.SubmitAsync();

        await NextAsync();
        await SendAsync(("MeetingOn", "05/11/2025"), ("HouseholdsInvited", "40"), ("HouseholdsPresent", "36"), ("HouseholdsInFavour", "36"));
        await Officer.FollowAsync("a[href$='/return']");
        await SendAsync(("Note", "Thiếu số biên bản"));
        Assert.That(await Officer.TextAsync(), Does.Contain("Thiếu số biên bản"));
        await NextAsync();
        Assert.That(await Officer.ValueAsync("HouseholdsPresent"), Is.EqualTo("36"), "nothing is typed twice");
        await SendAsync(("MinutesNumber", "01/BB"));

        await NextAsync();
        await Officer.Field("Proposal-0").CheckAsync();
        await Officer.Field("OpinionWay-1").CheckAsync();
        await SendAsync(("CheckedOn", "10/11/2025"), ("ProposalNumber", "15/TTr-CAX"));

        await NextAsync();
        await SendAsync(("DecisionNumber", "120/QĐ-UBND"), ("DecidedOn", "18/11/2025"), ("Signer", "Nông Văn Thử"));
        await NextAsync();
        await SendAsync(("CertificateNumber", "07/GCN"));
        await Officer.FollowAsync("a[href$='/certificate']");
        Assert.That(await Officer.Main(".certificate").InnerTextAsync(), Does.Contain("GIẤY CÔNG NHẬN").And.Contain("120/QĐ-UBND"));

        Assert.That(await RecognisedAsync(), Is.EqualTo((before.InList + 1, before.OfCommune + 1)));
    }

    /// <summary>How many villages are listed as recognised, and how many the first commune counts.</summary>
    private async Task<(int InList, int OfCommune)> RecognisedAsync()
    {
        await Officer.OpenAsync(Page2025 + "&show=Recognised");
        var inList = await Officer.Rows.CountAsync();
        await Officer.OpenAsync(Page2025);
        return (inList, int.Parse(await Officer.Rows.First.Locator("td").Nth(2).InnerTextAsync(), CultureInfo.InvariantCulture));
    }

    private Task NextAsync() => Officer.FollowAsync(".actions a.btn-primary");

    private async Task SendAsync(params (string Field, string Value)[] values)
    {
        await Officer.FillAsync(values);
        await Officer.SubmitAsync();
    }
}
