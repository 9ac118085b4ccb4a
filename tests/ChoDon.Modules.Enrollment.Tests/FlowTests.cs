using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.ShowJoins;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

/// <summary>A move is a leave and a join for the villages, and neither for whoever holds both.</summary>
internal sealed class FlowTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Month March = new(2020, 3);

    // Villages 0 and 20 lie in the first commune, 1 in the second.
    private readonly Dictionary<int, Guid> _models = [];

    [SetUp]
    public async Task StartModels()
    {
        _models.Clear();
        foreach (var village in new[] { 0, 1, 20 })
            _models[village] = await Register.StartModelAsync(village);
    }

    [Test]
    public async Task Joins_and_leaves_add_up_from_villages_over_communes_to_the_district()
    {
        await Register.EnrolAsync("Nông Văn An", 0, Day(2020, 3, 2));
        await MoveAsync(await Register.EnrolAsync("Ma Thị Hoa", 0), 20, Day(2020, 3, 10));
        await MoveAsync(await Register.EnrolAsync("Lý Văn Dũng", 0), 1, Day(2020, 3, 31));
        await Register.LeaveAsync(await Register.EnrolAsync("Hà Thị Lan", 0), Day(2020, 3, 1));
        await Register.LeaveAsync(await Register.EnrolAsync("Hà Thị Mai", 0), Day(2020, 4, 1));

        Assert.Multiple(async () =>
        {
            Assert.That(await FlowAsync(Village(0)), Is.EqualTo((1, 3)));
            Assert.That(await FlowAsync(Village(20)), Is.EqualTo((1, 0)));
            Assert.That(await FlowAsync(Village(1)), Is.EqualTo((1, 0)));
            Assert.That(await FlowAsync(Register.District.Communes[0]), Is.EqualTo((1, 2)), "the move inside is no leave");
            Assert.That(await FlowAsync(Register.District.Communes[1]), Is.EqualTo((1, 0)));
            Assert.That(await FlowAsync(Register.District.District), Is.EqualTo((1, 1)), "neither move crossed the border");
        });
    }

    [Test]
    public async Task Figures_and_lists_agree_for_every_unit_and_month()
    {
        var chance = new Random(7);
        for (var number = 0; number < 60; number++)
        {
            var household = await Register.EnrolAsync($"Nông Văn {(char)('A' + (number % 26))}", Pick(), Day(2020, chance.Next(1, 4), chance.Next(1, 28)));
            var day = (await Register.MembershipAsync(household)).JoinedOn.AddDays(chance.Next(1, 50));
            if (day > Register.Clock.Today)
                continue;
            if (chance.Next(3) == 0)
                await Register.LeaveAsync(household, day);
            else
                await MoveAsync(household, Pick(), day);
        }

        Unit[] units = [Register.District.District, .. Register.District.Communes.Take(2), Village(0), Village(1), Village(20)];
        for (var month = new Month(2020, 1); month <= new Month(2020, 5); month = month.Next)
        {
            foreach (var unit in units)
                Assert.That(await FigureFlowAsync(unit, month), Is.EqualTo(await ListedAsync(unit, month)), $"{unit.Name} {month}");
        }

        int Pick() => new[] { 0, 1, 20 }[chance.Next(3)];
    }

    [Test]
    public async Task Who_stops_and_begins_again_on_one_day_in_one_village_has_done_neither()
    {
        var household = await Register.EnrolAsync("Nông Văn An", 0);
        await MoveAsync(household, 0, Day(2020, 3, 10));

        Assert.That(await FlowAsync(Village(0)), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Known_households_are_those_that_take_part_and_those_that_did_and_still_exist()
    {
        await Register.EnrolAsync("Nông Văn An", 0);
        await Register.LeaveAsync(await Register.EnrolAsync("Ma Thị Hoa", 0), Day(2020, 3, 1));
        var gone = await Register.EnrolAsync("Lý Văn Dũng", 1);
        await Register.LeaveAsync(gone, Day(2020, 3, 1));
        await Register.WithAsync(async (data, _) =>
        {
            (await data.Households.FindAsync(gone))!.DissolvedOn = Day(2020, 3, 1);
            return await data.SaveChangesAsync();
        });

        Assert.Multiple(async () =>
        {
            Assert.That(await Register.FigureAsync(EnrollmentFigures.HouseholdsEnrolled, March), Is.EqualTo(1));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.HouseholdsKnown, March), Is.EqualTo(2));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.HouseholdsKnown, new Month(2020, 2)), Is.EqualTo(3));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.HouseholdsKnown, new Month(2018, 5)), Is.Zero);
            Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesTotal, March), Is.EqualTo(228));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithoutLeader, March), Is.EqualTo(3));
        });
    }

    [Test]
    public async Task Twelve_months_without_any_lead_to_the_last_month_before_them_that_has_some()
    {
        var unit = Register.District.District;
        Assert.That(await ViewAsync(new Month(2020, 5)), Has.Property(nameof(JoinsView.IsEmpty)).True.And.Property(nameof(JoinsView.Before)).Null);
        await Register.LeaveAsync(await Register.EnrolAsync("Hà Thị Lan", 0, Day(2018, 9, 1)), Day(2018, 11, 30));
        await MoveAsync(await Register.EnrolAsync("Ma Thị Hoa", 0, Day(2018, 9, 1)), 20, Day(2019, 1, 10));

        var empty = await ViewAsync(new Month(2020, 5));

        Assert.That((empty.IsEmpty, empty.Before), Is.EqualTo((true, new Month(2018, 11))), "a move is neither");
        Assert.That(await ViewAsync(new Month(2018, 11)), Has.Property(nameof(JoinsView.IsEmpty)).False.And.Property(nameof(JoinsView.Before)).Null);

        Task<JoinsView> ViewAsync(Month until) =>
            Register.WithAsync((data, _) => new JoinsReader(data, Register.Clock).ViewAsync(unit, until, true, default));
    }

    private Unit Village(int number) => Register.District.Villages[number];

    /// <summary>What the figures say, and that the list behind them says the same.</summary>
    private async Task<(int Joined, int Left)> FlowAsync(Unit unit)
    {
        var figures = await FigureFlowAsync(unit, March);
        Assert.That(await ListedAsync(unit, March), Is.EqualTo(figures), unit.Name);
        return figures;
    }

    private async Task<(int Joined, int Left)> ListedAsync(Unit unit, Month month)
    {
        var months = await Register.WithAsync((data, _) => new JoinsReader(data, Register.Clock).ReadAsync(unit, month, default));
        Assert.That(months, Has.Count.EqualTo(12));
        return (months[^1].Joined, months[^1].Left);
    }

    private async Task<(int Joined, int Left)> FigureFlowAsync(Unit unit, Month month)
    {
        var below = Register.District.Tree.Subtree(unit.Id).Select(part => part.Id).ToHashSet();
        var values = (await Register.FiguresAsync(month)).Where(value => below.Contains(value.UnitId)).ToList();
        return (Sum(Flows.JoinsOf(unit.Level)), Sum(Flows.LeavesOf(unit.Level)));

        int Sum(Figure[] figures) =>
            (int)values.Where(value => figures.Any(figure => figure.Key == value.Key)).Sum(value => value.Value);
    }

    private async Task MoveAsync(Guid household, int village, DateOnly day)
    {
        var before = await Register.MembershipAsync(household);
        await Register.LeaveAsync(household, day);
        await Register.WithAsync((data, _) =>
        {
            data.Memberships.Add(new Membership
            {
                HouseholdId = household,
                VillageModelId = _models[village],
                UnitId = Register.Village(village),
                CommittedOn = before.CommittedOn,
                JoinedOn = day,
            });
            return data.SaveChangesAsync();
        });
    }
}
