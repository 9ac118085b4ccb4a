using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Modules.Campaigns.ShowCalendar;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class CalendarTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month June = new(2020, 6);

    [Test]
    public async Task A_day_shows_its_first_sessions_by_the_clock_and_tells_how_many_more()
    {
        await AddAsync(Day(2020, 6, 10), null, new(19, 30), new(8, 0), null, new(14, 0), new(7, 0));

        var day = (await MonthAsync(June)).Days[9];

        Assert.Multiple(() =>
        {
            Assert.That(day.Entries.Select(entry => entry.StartsAt), Is.EqualTo(new TimeOnly?[] { new(7, 0), new(8, 0), new(14, 0), new(19, 30) }));
            Assert.That(day.More, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Cancelled_sessions_and_those_of_other_months_are_not_shown()
    {
        await AddAsync(Day(2020, 5, 31), new TimeOnly(8, 0));
        await AddAsync(Day(2020, 7, 1), new TimeOnly(8, 0));
        await AddAsync(Day(2020, 6, 10), SessionState.Cancelled, new TimeOnly(8, 0));
        Assert.That((await MonthAsync(June)).IsEmpty, Is.True);

        await AddAsync(Day(2020, 6, 30), SessionState.Proposed, new TimeOnly(8, 0));
        Assert.That((await MonthAsync(June)).Days[29].Entries.Select(entry => entry.State), Is.EqualTo(new[] { SessionState.Proposed }));
    }

    [Test]
    public async Task A_month_takes_two_questions_however_full_it_is()
    {
        var empty = await CountAsync();
        for (var day = 1; day <= 30; day++)
            await AddAsync(Day(2020, 6, day), null, new(8, 0), null, null, null, null);

        Assert.That((empty, await CountAsync()), Is.EqualTo((2, 2)));

        async Task<int> CountAsync()
        {
            Register.Commands.Count = 0;
            await MonthAsync(June);
            return Register.Commands.Count;
        }
    }

    [TestCase(2020, 6, 5, 0)]
    [TestCase(2021, 2, 4, 0)]
    [TestCase(2020, 11, 6, 6)]
    public void Weeks_begin_on_Monday(int year, int month, int weeks, int before)
    {
        var days = Enumerable.Range(0, new Month(year, month).LastDay.Day)
            .Select(day => new CalendarDay(new Month(year, month).FirstDay.AddDays(day), [], 0));
        var shown = new CalendarMonth(new Month(year, month), [.. days]).Weeks.ToList();

        Assert.Multiple(() =>
        {
            Assert.That(shown, Has.Count.EqualTo(weeks));
            Assert.That(shown, Has.All.Length.EqualTo(7));
            Assert.That(shown[0].Count(day => day is null), Is.EqualTo(before));
            Assert.That(shown.Select(week => week[0]).OfType<CalendarDay>().Select(day => day.Day.DayOfWeek), Has.All.EqualTo(DayOfWeek.Monday));
        });
    }

    private Task<CalendarMonth> MonthAsync(Month month) => Register.WithAsync((data, villages) =>
        new ShowCalendarHandler(new FilteredSessions(data, villages, Register.District)).HandleAsync(month, default));

    private Task AddAsync(DateOnly day, params TimeOnly?[] clocks) => AddAsync(day, SessionState.Planned, clocks);

    private async Task AddAsync(DateOnly day, SessionState state, params TimeOnly?[] clocks)
    {
        await using var data = Register.NewContext();
        data.Sessions.AddRange(clocks.Select(clock => new Session
        {
            UnitId = Register.Village(0),
            Kind = SessionKind.Mobilisation,
            State = state,
            Day = day,
            StartsAt = clock,
            SavedAt = DateTime.UnixEpoch,
        }));
        await data.SaveChangesAsync();
    }
}
