using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Holidays;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Holidays;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WorkingDaysTests(DatabaseProvider provider)
{
    private static readonly Actor Officer = new(null, "Nông Văn Mẫu");

    private TestDatabase _database = null!;
    private HolidayLists _lists = null!;

    [SetUp]
    public void MakeDatabase()
    {
        _database = TestDatabase.Create(provider);
        _lists = NewLists();
    }

    [TearDown]
    public void DropDatabase() => _database.Dispose();

    [TestCase("2026-02-13", 5, "2026-02-27", TestName = "Tết 2026: Monday 16 to Friday 20 February are off")]
    [TestCase("2027-02-04", 5, "2027-02-18", TestName = "Tết 2027: Friday 5 to Tuesday 9 are off, and Wednesday and Thursday for the weekend")]
    [TestCase("2026-04-29", 1, "2026-05-04", TestName = "30 April and 1 May are off, and so is the weekend behind them")]
    [TestCase("2026-04-24", 1, "2026-04-28", TestName = "The day of the Hùng Kings 2026 is a Sunday, so that Monday is off")]
    [TestCase("2026-12-31", 1, "2027-01-04", TestName = "A year changes")]
    [TestCase("2027-12-31", 1, "2028-01-04", TestName = "1 January 2028 is a Saturday, so that Monday is off")]
    [TestCase("2028-02-28", 2, "2028-03-01", TestName = "A leap day is worked")]
    [TestCase("2026-09-01", 1, "2026-09-04", TestName = "2 and 3 September are off")]
    [TestCase("2026-06-06", 0, "2026-06-06", TestName = "No working days end on the day itself")]
    [TestCase("2026-06-06", 1, "2026-06-08", TestName = "What begins on a Saturday counts from Monday")]
    public void A_time_ends_on(DateOnly day, int workingDays, DateOnly last) =>
        Assert.That(_lists.After(day, workingDays), Is.EqualTo(last));

    [TestCase(2020, "2020-01-24", "2020-04-02")]
    [TestCase(2023, "2023-01-21", "2023-04-29")]
    [TestCase(2025, "2025-01-28", "2025-04-07")]
    [TestCase(2026, "2026-02-16", "2026-04-26")]
    public void The_eve_of_Tet_and_the_day_of_the_Kings_are_where_they_were(int year, DateOnly eve, DateOnly kings)
    {
        var days = HolidaySuggestion.Of(year);

        Assert.That(days.First(day => day.Occasion == Occasion.Tet).Day, Is.EqualTo(eve));
        Assert.That(days.Single(day => day.Occasion == Occasion.HungKings).Day, Is.EqualTo(kings));
    }

    [Test]
    public void A_negative_number_is_refused() =>
        Assert.That(() => _lists.After(Day(2026, 6, 1), -1), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task A_swapped_Saturday_is_worked_and_its_Monday_is_not()
    {
        await AddAsync(Day(2026, 8, 22), HolidayKind.WorkingDay);
        await AddAsync(Day(2026, 8, 31), HolidayKind.DayOff);

        Assert.That(_lists.After(Day(2026, 8, 21), 1), Is.EqualTo(Day(2026, 8, 22)));
        Assert.That(_lists.After(Day(2026, 8, 28), 1), Is.EqualTo(Day(2026, 9, 1)));
    }

    [Test]
    public async Task Whoever_changes_a_day_takes_the_rest_of_the_suggestion_over()
    {
        Assert.That(_lists.Of(2026).Confirmed, Is.Null);

        Assert.That(await _lists.RemoveAsync(Day(2026, 9, 3), Officer, default), Is.True);

        var list = _lists.Of(2026);
        Assert.Multiple(() =>
        {
            Assert.That(list.Confirmed!.ConfirmedBy, Is.EqualTo(Officer.Name));
            Assert.That(list.Days, Is.EqualTo(HolidaySuggestion.Of(2026).Where(day => day.Day != Day(2026, 9, 3))));
            Assert.That(_lists.IsWorkingDay(Day(2026, 9, 3)), Is.True);
            Assert.That(_lists.IsWorkingDay(Day(2026, 2, 17)), Is.False);
            Assert.That(_lists.Of(2027).Confirmed, Is.Null, "another year");
        });
    }

    [Test]
    public async Task A_list_that_was_changed_is_not_taken_over_once_more()
    {
        await _lists.RemoveAsync(Day(2026, 9, 3), Officer, default);

        await _lists.ConfirmAsync(2026, Officer, default);

        Assert.That(_lists.IsWorkingDay(Day(2026, 9, 3)), Is.True);
    }

    [Test]
    public async Task A_day_stands_in_the_list_once_and_a_fixed_one_never()
    {
        Assert.That(await AddAsync(Day(2026, 9, 1), HolidayKind.DayOff), Is.True);
        Assert.That(await AddAsync(Day(2026, 9, 1), HolidayKind.DayOff), Is.False);
        Assert.That(await AddAsync(Day(2026, 9, 2), HolidayKind.WorkingDay), Is.False);
        Assert.That(_lists.IsWorkingDay(Day(2026, 9, 2)), Is.False);
    }

    [Test]
    public async Task Another_process_follows_and_starts_with_what_is_there()
    {
        var other = NewLists();
        await AddAsync(Day(2026, 6, 1), HolidayKind.DayOff);
        Assert.That(other.IsWorkingDay(Day(2026, 6, 1)), Is.True);

        await other.LookAsync(_database.Database);

        Assert.That(other.IsWorkingDay(Day(2026, 6, 1)), Is.False);
    }

    [Test]
    public async Task The_audit_log_says_who_changed_which_day()
    {
        await AddAsync(Day(2026, 6, 1), HolidayKind.DayOff);
        await _lists.RemoveAsync(Day(2026, 6, 1), Officer, default);
        await _lists.RemoveAsync(Day(2026, 6, 1), Officer, default);

        await using var context = _database.NewContext();
        Assert.That(
            await context.AuditEntries.OrderBy(entry => entry.Number).Select(entry => $"{entry.ActorName}: {entry.Action} {entry.Subject} {entry.Detail}").ToListAsync(),
            Is.EqualTo(new[]
            {
                "Nông Văn Mẫu: holidays.confirmed 2026 ",
                "Nông Văn Mẫu: holidays.changed 2026 + 2026-06-01",
                "Nông Văn Mẫu: holidays.changed 2026 − 2026-06-01",
            }));
    }

    private HolidayLists NewLists() => new(_database.Database, TimeProvider.System);

    private Task<bool> AddAsync(DateOnly day, HolidayKind kind) =>
        _lists.AddAsync(new Holiday { Day = day, Occasion = Occasion.Other, Name = "Theo thông báo", Kind = kind }, Officer, default);

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
