using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Figures;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Incidents.Tests;

internal sealed class IncidentsDemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month First = new(2018, 6);
    private static readonly Month Last = new(2020, 5);

    [Test]
    public async Task The_demonstration_adds_up_to_what_the_district_published()
    {
        await Register.FillWithDemoAsync();

        var sums = new Dictionary<string, decimal>();
        foreach (var month in First.Through(Last))
        {
            foreach (var value in await Register.FiguresAsync(month))
                sums[value.Key] = sums.GetValueOrDefault(value.Key) + value.Value;
        }

        Assert.That(sums.Remove(IncidentFigures.Helped.Key, out var helped), Is.True);
        Assert.That(helped, Is.InRange(10, 132), "invented");
        Assert.That(sums, Is.EquivalentTo(new Dictionary<string, decimal>
        {
            [IncidentFigures.Handled.Key] = 132,
            [IncidentFigures.Criminal.Key] = 49,
            [IncidentFigures.CriminalSubjects.Key] = 53,
            [IncidentFigures.Administrative.Key] = 35,
            [IncidentFigures.AdministrativeSubjects.Key] = 47,
            [IncidentFigures.NotStated.Key] = 48,
        }));
        Assert.That((await Register.ListAsync(new CountFilter())).Totals.Cases, Is.EqualTo(132), "none before or after");
    }

    [Test]
    public async Task Nothing_in_it_looks_odd_beside_a_month_that_is_much_higher()
    {
        await Register.FillWithDemoAsync();

        Assert.That(
            await Register.AllAsync(),
            Has.All.Matches<IncidentCount>(count => count.Helped <= count.Cases && (count.Outcome == Outcome.NotStated || count.Subjects >= count.Cases)));
    }

    [Test]
    public async Task Two_communes_have_not_finished_their_sheet()
    {
        await Register.FillWithDemoAsync();

        Assert.That(await Register.DueAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task It_comes_out_the_same_each_time_and_leaves_a_register_that_holds_something()
    {
        await Register.RecordedAsync(Support.Register.Count(Register.Village(0)));

        var made = await Register.FillWithDemoAsync();

        Assert.That(made.Values, Has.All.Zero);
        Assert.That(await Register.AllAsync(), Has.Count.EqualTo(1));
    }
}
