using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Reminders;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WhoIsToldTests(DatabaseProvider provider) : RemindersFixture(provider)
{
    [Test]
    public async Task The_people_of_the_very_unit_are_told_and_those_above_only_when_it_stays_undone()
    {
        var village = Person("thon@example.vn", Village.Id);
        var commune = Person("xa@example.vn", Commune);
        var district = Person("huyen@example.vn", District);
        Meetings.Add("Họp thôn", Village.Id, Today);

        await RemindAsync();
        Assert.That(await WhoAsync(village, commune, district), Is.EqualTo(new[] { true, false, false }));

        Clock.MoveTo(At(2020, 6, 3, 9));
        await RemindAsync();
        Assert.That(await WhoAsync(village, commune, district), Is.EqualTo(new[] { true, true, false }));
        Assert.Multiple(() =>
        {
            Assert.That(Letters().Single(letter => letter.To == "xa@example.vn").Text, Does.Contain("quá hạn 14 ngày, hạn 20/05/2020 – báo lên cấp trên"));
            Assert.That(Letters().Where(letter => letter.To == "thon@example.vn").Select(letter => letter.Text), Has.None.Contains("báo lên"));
        });
    }

    [Test]
    public async Task Where_nobody_is_in_charge_the_nearest_above_is()
    {
        var district = Person("huyen@example.vn", District);
        Person("xa-khac@example.vn", House.Units.Villages[5].ParentId);
        Meetings.Add("Họp thôn", Village.Id, Today);

        await RemindAsync();

        Assert.That(Letters().Select(letter => letter.To), Is.EqualTo(new[] { "huyen@example.vn" }));
        Assert.That(await ListedAsync(district), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_has_a_grant_in_the_whole_installation_is_the_last_to_be_told()
    {
        Person("tinh@example.vn", null);
        Meetings.Add("Họp thôn", Village.Id, Today);

        await RemindAsync();

        Assert.That(Letters(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_disabled_account_is_not_in_charge()
    {
        var gone = Person("thon@example.vn", Village.Id);
        var commune = Person("xa@example.vn", Commune);
        await using (var context = House.NewContext())
            await context.Users.Where(account => account.Id == gone).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, DateTime.UnixEpoch));
        Meetings.Add("Họp thôn", Village.Id, Today);

        await RemindAsync();

        Assert.That(await WhoAsync(gone, commune), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public async Task Each_reads_it_in_the_own_language()
    {
        Person("thon@example.vn", Village.Id);
        Person("village@example.vn", Village.Id, "en");
        Meetings.Add("Họp thôn", Village.Id, Today);

        await RemindAsync();

        Assert.That(Letters().Select(letter => letter.Text), Has.One.Contains("đến hạn hôm nay").And.One.Contains("due today"));
    }

    private async Task<List<bool>> WhoAsync(params Guid[] people)
    {
        var told = new List<bool>();
        foreach (var person in people)
            told.Add(await List.CountAsync(person, District, ReminderShelf.Open, default) == 1);
        return told;
    }
}
