using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Demo;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class EnrollmentDemoTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task The_demonstration_adds_up_to_what_the_district_published()
    {
        var progress = new List<int>();

        var made = await Register.FillWithDemoAsync(progress.Add);

        var month = new Month(2020, 5);
        var figures = (await Register.FiguresAsync(month)).ToLookup(value => value.Key);
        var days = await Register.WithAsync((data, _) => data.Memberships.Select(row => row.JoinedOn).ToListAsync());
        Assert.Multiple(() =>
        {
            Assert.That(made, Is.EquivalentTo(new Dictionary<string, int>
            {
                ["models"] = 228, ["households"] = 13_181, ["leaders"] = 228, ["deputies"] = 228, ["recognitions"] = 459,
            }));
            Assert.That(figures[EnrollmentFigures.VillagesWithModel.Key].Sum(value => value.Value), Is.EqualTo(228));
            Assert.That(figures[EnrollmentFigures.HouseholdsEnrolled.Key].Sum(value => value.Value), Is.EqualTo(13_181));
            Assert.That(figures[EnrollmentFigures.ModelLeaders.Key].Select(value => value.Value), Has.Exactly(228).EqualTo(1));
            Assert.That(figures[EnrollmentFigures.ModelDeputies.Key].Select(value => value.Value), Has.Exactly(228).EqualTo(1));
            Assert.That(days, Has.All.InRange(Programme.PlannedOn, EnrollmentDemo.LastJoined));
            Assert.That(progress, Is.Ordered);
            Assert.That(progress[^1], Is.EqualTo(100));
        });
    }

    [Test]
    public async Task In_one_village_of_three_it_is_noted_who_lives_with_the_heads_and_they_are_found()
    {
        await Register.FillWithDemoAsync();

        var members = await Register.WithAsync((data, _) => data.Members.AsNoTracking().OrderBy(row => row.Position).ToListAsync());
        var found = await Register.SearchAsync(members[^1].Name!);
        Assert.Multiple(() =>
        {
            Assert.That(members.Select(member => member.UnitId).Distinct().Count(), Is.EqualTo(76));
            Assert.That(members, Has.Count.EqualTo(16_562), "the same people each time");
            Assert.That(members, Has.All.Matches<HouseholdMember>(member => member is { Name: not null, BirthYear: > 1900 and < 2020, Sex: not null }));
            Assert.That(members.Count(member => member.EthnicGroup is not null), Is.InRange(300, 700));
            Assert.That(members.Where(member => member.EthnicGroup is not null).Select(member => EthnicGroupLists.Find(member.EthnicList!, member.EthnicGroup!)), Has.None.Null);
            Assert.That(found.Rows, Is.Not.Empty);
        });
    }

    [Test]
    public async Task A_register_that_holds_something_is_left_as_it_is()
    {
        await Register.StartModelAsync(0);

        var made = await Register.FillWithDemoAsync();

        Assert.That(made.Values, Has.All.Zero);
        Assert.That(await Register.WithAsync((data, _) => data.Households.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_filling_that_is_stopped_half_way_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();

        Assert.That(
            () => Register.FillWithDemoAsync(percent => { if (percent > 40) stop.Cancel(); }, stop.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await Register.WithAsync((data, _) => data.Households.CountAsync()), Is.Zero);
        Assert.That(await Register.TakeStaleAsync(), Is.Empty);
    }

    [Test]
    public async Task Both_databases_give_the_same_figures_for_every_village_and_month()
    {
        await Register.FillWithDemoAsync();
        using var sqlite = new Register(DatabaseProvider.Sqlite);
        await sqlite.FillWithDemoAsync();

        foreach (var month in new[] { new Month(2018, 6), new Month(2018, 12), new Month(2019, 9), new Month(2020, 5) })
        {
            var here = await Register.FiguresAsync(month);
            var there = await sqlite.FiguresAsync(month);
            Assert.That(here.OrderBy(value => value.Key).ThenBy(value => value.UnitId),
                Is.EqualTo(there.OrderBy(value => value.Key).ThenBy(value => value.UnitId)), month.ToString());
        }
    }
}
