using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;
using Microsoft.AspNetCore.WebUtilities;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class UnsubscribeTests(DatabaseProvider provider) : MailFixture(provider)
{
    private Guid _person;

    [SetUp]
    public void OpenHouse()
    {
        HouseToFiles();
        _person = House.StorePerson("Lãnh đạo", "district@example.org", null, null);
    }

    [Test]
    public async Task A_link_stops_its_own_topic_however_often_it_is_used()
    {
        var token = TokenFor(MailTopics.MonthlySummary);
        Assert.That(await Unsubscription.FindAsync(token, default), Is.EqualTo("monthly-summary"));
        Assert.That(await WantsAsync(MailTopics.MonthlySummary), Is.True, "looking is not stopping");

        Assert.That(await Unsubscription.StopAsync(token, default), Is.EqualTo("monthly-summary"));
        Assert.That(await Unsubscription.StopAsync(token, default), Is.EqualTo("monthly-summary"));

        Assert.That((await WantsAsync(MailTopics.MonthlySummary), await WantsAsync(MailTopics.Reminders)), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task To_stop_reminders_is_to_choose_no_pace_for_any_of_them()
    {
        await House.Resolve<ReminderChoices>().SaveAsync(
            _person,
            new PersonChoices(ReminderPace.Off, new QuietHours(1, 2), new Dictionary<string, ReminderPace> { ["register/meetings"] = ReminderPace.AtOnce }),
            default);
        Assert.That(await WantsAsync(MailTopics.Reminders), Is.True);

        await Unsubscription.StopAsync(TokenFor(MailTopics.Reminders), default);

        var chosen = await House.Resolve<ReminderChoices>().OfAsync(_person, default);
        Assert.That((chosen.Pace, chosen.Quiet, chosen.ByKind.Count), Is.EqualTo((ReminderPace.Off, new QuietHours(1, 2), 0)));
        Assert.That(await WantsAsync(MailTopics.Reminders), Is.False);
    }

    [Test]
    public async Task A_link_that_is_none_of_ours_stops_nothing()
    {
        var token = TokenFor(MailTopics.MonthlySummary);
        var changed = token[..^3] + (token[^3] == 'A' ? 'B' : 'A') + token[^2..];
        string?[] wrong = [null, "", "x", "%%%", changed, TokenFor("weather"), TokenFor(MailTopics.MonthlySummary, Guid.CreateVersion7())];

        Assert.Multiple(async () =>
        {
            foreach (var bad in wrong)
                Assert.That((await Unsubscription.FindAsync(bad, default), await Unsubscription.StopAsync(bad, default)), Is.EqualTo(((string?)null, (string?)null)), bad);
        });
        Assert.That(await WantsAsync(MailTopics.MonthlySummary), Is.True);
    }

    private Unsubscription Unsubscription => House.Resolve<Unsubscription>();

    private string TokenFor(string topic, Guid? person = null)
    {
        var stop = House.Resolve<UnsubscribeLinks>().For(person ?? _person, "vi", topic).Stop;
        return QueryHelpers.ParseQuery(stop.Query)["token"].ToString();
    }

    private Task<bool> WantsAsync(string topic) =>
        House.Resolve<IEnumerable<IMailTopic>>().Single(known => known.Id == topic).IsWantedAsync(_person, default);
}
