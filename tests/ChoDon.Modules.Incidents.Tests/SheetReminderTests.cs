using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class SheetReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month April = new(2020, 4);

    [Test]
    public async Task Each_commune_is_told_of_last_months_sheet_until_it_is_saved()
    {
        await Register.SaveAsync(await Register.FormAsync(Register.Commune(0), April));
        await Register.SaveAsync(await Register.FormAsync(Register.Commune(1), new Month(2020, 3)));

        var due = await Register.DueAsync();

        var second = due.Single(item => item.UnitId == Register.Commune(1));
        Assert.Multiple(() =>
        {
            Assert.That(due.Select(item => item.UnitId), Is.EquivalentTo(Register.District.Communes.Skip(1).Select(commune => commune.Id)));
            Assert.That((second.DueOn, second.TextKey), Is.EqualTo((Day(2020, 5, 5), "Reminder.Sheet.Of")));
            Assert.That(second.Values, Is.EqualTo(new object[] { "Xã Số 2", "04/2020" }));
            Assert.That(second.Path, Is.EqualTo($"/m/incidents/sheet?commune={Register.Commune(1)}&month=2020-04"));
        });
    }

    [Test]
    public async Task The_day_and_when_the_district_hears_of_it_are_the_districts()
    {
        Register.Settings.Set(Settings.SheetDay, 10);
        Register.Settings.Set(Settings.EscalateDays, 3);

        Assert.That((await Register.DueAsync())[0].DueOn, Is.EqualTo(Day(2020, 5, 10)));
        Assert.That((Register.Plan().IsEscalated(Day(2020, 5, 10), Day(2020, 5, 12)), Register.Plan().IsEscalated(Day(2020, 5, 10), Day(2020, 5, 13))), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task Before_the_programme_there_was_no_sheet()
    {
        Register.Clock.Today = Day(2018, 6, 20);

        Assert.That(await Register.DueAsync(), Is.Empty);
    }
}
