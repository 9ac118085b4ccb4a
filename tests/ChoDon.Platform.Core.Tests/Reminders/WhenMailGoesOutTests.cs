using System.Text.RegularExpressions;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Reminders;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WhenMailGoesOutTests(DatabaseProvider provider) : RemindersFixture(provider)
{
    private Guid _person;

    [SetUp]
    public void StorePerson() => _person = Person("xa@example.vn", Commune);

    [Test]
    public async Task All_kinds_come_in_one_message_a_day_what_is_late_first()
    {
        Meetings.Add("Họp thôn", Commune, Today.AddDays(3));
        Reports.Add("Báo cáo tháng", Commune, Today.AddDays(-2));

        await RemindAsync();
        Meetings.Add("Họp dân", Commune, Today);
        await RemindAsync();
        Clock.MoveTo(At(2020, 5, 20, 15));
        await RemindAsync();

        Assert.That(Letters(), Has.Count.EqualTo(1));
        Assert.That(Letters()[0].Text, Does.Match("(?s)Báo cáo tháng .quá hạn 2 ngày.*Họp thôn .còn 3 ngày").And.Not.Contain("Họp dân"));
        Assert.That(await ListedAsync(_person), Is.EqualTo(new[] { "Báo cáo tháng", "Họp dân", "Họp thôn" }));

        Clock.MoveTo(At(2020, 5, 21, 7));
        await RemindAsync();
        Assert.That(Letters(), Has.Count.EqualTo(2));
        Assert.That(Letters()[1].Text, Does.Contain("Họp dân").And.Not.Contain("Họp thôn").And.Not.Contain("Báo cáo"));
    }

    [Test]
    public async Task Nothing_is_told_twice_until_its_next_day_comes()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        for (var day = 20; day <= 31; day++)
        {
            Clock.MoveTo(At(2020, 5, day, 9));
            await RemindAsync();
        }

        Assert.That(Letters(), Has.Count.EqualTo(2), "on the day and seven days later");
    }

    [TestCase(6, 0)]
    [TestCase(7, 1)]
    [TestCase(19, 1)]
    [TestCase(20, 0)]
    [TestCase(23, 0)]
    public async Task In_quiet_hours_nothing_goes_out(int hour, int letters)
    {
        Meetings.Add("Họp thôn", Commune, Today);
        Clock.MoveTo(At(2020, 5, 20, hour));

        await RemindAsync();

        Assert.That(Letters(), Has.Count.EqualTo(letters));
        Assert.That(await ListedAsync(_person), Has.Count.EqualTo(1), "the list knows no quiet hours");
    }

    [Test]
    public async Task Who_wants_to_know_at_once_hears_of_each_thing_within_the_hour()
    {
        await ChooseAsync(_person, ReminderPace.AtOnce);
        Meetings.Add("Một", Commune, Today);
        await RemindAsync();
        Meetings.Add("Hai", Commune, Today);
        Clock.MoveTo(At(2020, 5, 20, 10));
        await RemindAsync();
        Clock.MoveTo(At(2020, 5, 20, 11));
        await RemindAsync();

        Assert.That(Letters().Select(letter => letter.Text).ToList(), Has.Count.EqualTo(2).And.One.Contains("- Một").And.One.Contains("- Hai"));
    }

    [Test]
    public async Task Once_a_week_is_on_Monday_or_when_the_host_is_up_again()
    {
        await ChooseAsync(_person, ReminderPace.Weekly);
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        Clock.MoveTo(At(2020, 5, 24, 9));
        await RemindAsync();
        Assert.That(Letters(), Is.Empty, "Wednesday and Sunday");

        Clock.MoveTo(At(2020, 5, 26, 9));
        await RemindAsync();
        Assert.That(Letters(), Has.Count.EqualTo(1), "Tuesday, after a Monday without a host");
    }

    [Test]
    public async Task What_is_off_stays_on_the_list_and_what_is_obligatory_cannot_be_off()
    {
        await ChooseAsync(_person, ReminderPace.Off);
        Meetings.Add("Họp thôn", Commune, Today);
        Reports.Add("Báo cáo tháng", Commune, Today);
        Clock.MoveTo(At(2020, 5, 25, 9));

        await RemindAsync();

        Assert.That(Letters().Single().Text, Does.Contain("Báo cáo tháng").And.Not.Contain("Họp thôn"));
        Assert.That(await ListedAsync(_person), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_letter_leads_to_the_list_and_to_where_it_is_stopped()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        await RemindAsync();
        var stop = Regex.Match(Letters()[0].Text, "https://chodon.example/mail/stop\\S*token=(\\S+)");
        Assert.That(Letters()[0].Text, Does.Contain("https://chodon.example/notices"));

        await House.Resolve<Unsubscription>().StopAsync(stop.Groups[1].Value, default);
        Meetings.Add("Họp dân", Commune, Today);
        Reports.Add("Báo cáo tháng", Commune, Today);
        Clock.MoveTo(At(2020, 5, 25, 9));
        await RemindAsync();

        Assert.That(Letters()[^1].Text, Does.Contain("Báo cáo tháng").And.Not.Contain("Họp dân"), "what is obligatory still comes");
    }

    [Test]
    public async Task To_an_address_at_which_nothing_arrives_only_what_is_obligatory_is_sent()
    {
        await using (var context = House.NewContext())
        {
            context.Add(BounceOf("xa@example.vn"));
            await context.SaveChangesAsync();
        }

        Meetings.Add("Họp thôn", Commune, Today);
        Reports.Add("Báo cáo tháng", Commune, Today);
        await RemindAsync();

        Assert.That(Letters().Single().Text, Does.Contain("Báo cáo tháng").And.Not.Contain("Họp thôn"));
        Assert.That(await ListedAsync(_person), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_kind_may_have_a_pace_of_its_own()
    {
        await ChooseAsync(_person, ReminderPace.Daily, null, (MeetingsKind, ReminderPace.Off));
        Meetings.Add("Họp thôn", Commune, Today);
        Reports.Add("Báo cáo tháng", Commune, Today);

        await RemindAsync();

        Assert.That(Letters().Single().Text, Does.Contain("Báo cáo tháng").And.Not.Contain("Họp thôn"));
    }

    [Test]
    public async Task After_three_days_without_a_host_one_message_tells_all()
    {
        Meetings.Add("Một", Commune, Today.AddDays(1));
        Meetings.Add("Hai", Commune, Today.AddDays(2));
        Clock.MoveTo(At(2020, 5, 23, 9));

        await RemindAsync();

        Assert.That(Letters().Single().Text, Does.Contain("Một").And.Contain("Hai"));
    }

    [Test]
    public async Task A_clock_that_is_set_back_tells_nothing_again()
    {
        Meetings.Add("Họp thôn", Commune, Today.AddDays(7));
        Clock.MoveTo(At(2020, 5, 20, 8));
        await RemindAsync();
        Clock.MoveTo(At(2020, 5, 19, 22));
        await RemindAsync();
        Clock.MoveTo(At(2020, 5, 20, 9));
        await RemindAsync();

        Assert.That(Letters(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_processes_at_once_write_one_message()
    {
        Meetings.Add("Họp thôn", Commune, Today);
        using var other = NewHouse(House.Units);
        await RemindAsync();
        await ForgetToldAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            (number % 2 == 0 ? House : other).Resolve<ReminderPost>().SendAsync(District, default)));

        Assert.That(Letters(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task In_a_month_of_hours_no_occasion_is_lost_and_no_day_has_two_messages()
    {
        var random = new Random(20200520);
        Meetings.Plan = new([3], RepeatAfterDays: 5, EscalateAfterDays: null);
        for (var number = 0; number < 40; number++)
            Meetings.Add($"Việc số {number:00}.", Commune, Today.AddDays(random.Next(30)));
        var expected = Meetings.Items.Sum(item => Enumerable.Range(0, 30)
            .Select(days => Meetings.Plan.LatestOccasion(item.DueOn, Today.AddDays(days)))
            .OfType<DateOnly>().Distinct().Count());

        for (var hour = 0; hour < (30 * 24) - 9; hour++)
        {
            if (random.Next(3) == 0)
                await RemindAsync();
            Clock.Advance(TimeSpan.FromHours(1));
        }

        var told = Letters().Sum(letter => Meetings.Items.Count(item => letter.Text.Contains(item.Subject, StringComparison.Ordinal)));
        var days = House.Outbox().Select(mail => mail.DedupeKey).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(told, Is.EqualTo(expected));
            Assert.That(days, Is.Unique);
            Assert.That(days, Has.None.Contains("T"), "the day's own message, and no further ones");
        });
    }

    private MailBounce BounceOf(string address) => new()
    {
        Address = MailAddresses.Normal(address),
        ReportId = "report",
        IsPermanent = true,
        Status = "5.1.1",
        Reason = "no such user",
        At = Clock.UtcNow(),
    };

    private async Task ForgetToldAsync()
    {
        await using var context = House.NewContext();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            context.Database, "UPDATE platform_reminder_for_person SET told_on = NULL");
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            context.Database, "DELETE FROM platform_outbox_message");
    }
}
