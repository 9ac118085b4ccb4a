using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Reminders;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class ReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const string Person = "Lý Văn Được";

    private Guid District => Register.District.District.Id;

    [TestCase("2020-05-30", "")]
    [TestCase("2020-05-31", "2020-05-31")]
    [TestCase("2020-06-22", "2020-05-31")]
    [TestCase("2020-06-23", "2020-06-23")]
    [TestCase("2020-06-29", "2020-06-29")]
    [TestCase("2020-06-30", "2020-06-30")]
    public async Task A_deadline_is_told_to_every_commune_thirty_seven_and_one_day_before_and_on_the_day(string today, string told)
    {
        var day = DateOnly.Parse(today, null);

        var due = await FindAsync(data => new DeadlineReminder(data, Register.District), day);

        Assert.That(due.Select(item => item.UnitId), Is.EquivalentTo(told.Length == 0 ? [] : Register.District.Communes.Select(commune => commune.Id)));
        Assert.That(due.Select(item => item.DueOn), Has.All.EqualTo(Day(2020, 6, 30)));
        var plan = await PlanAsync(data => new DeadlineReminder(data, Register.District));
        Assert.That(plan.LatestOccasion(Day(2020, 6, 30), day), Is.EqualTo(told.Length == 0 ? (DateOnly?)null : DateOnly.Parse(told, null)));
    }

    [Test]
    public async Task A_deadline_that_is_over_or_of_a_closed_occasion_is_not_told()
    {
        Assert.That(await FindAsync(data => new DeadlineReminder(data, Register.District), Day(2020, 7, 1)), Is.Empty);
        await Register.AsAsync(Register.Head, (data, _) => data.Occasions.ExecuteUpdateAsync(set => set.SetProperty(row => row.IsClosed, true)));
        Assert.That(await FindAsync(data => new DeadlineReminder(data, Register.District), Day(2020, 6, 23)), Is.Empty);
    }

    [Test]
    public async Task What_waits_is_told_to_who_has_to_act_with_the_day_of_the_oldest()
    {
        foreach (var state in new[] { ProposalState.Submitted, ProposalState.Reviewed, ProposalState.Passed, ProposalState.Appealed })
        {
            await AddAsync(state, NationalAwardForms.CommuneMerit, 0, Day(2020, 6, 5));
            await AddAsync(state, NationalAwardForms.CommuneMerit, 20, Day(2020, 6, 3));
            await AddAsync(state, NationalAwardForms.DistrictMerit, 1, Day(2020, 6, 4));
            await AddAsync(state, NationalAwardForms.CommuneMerit, 2, Day(2020, 7, 1));
        }

        var today = Day(2020, 5, 30);
        var (one, two) = (Register.District.Communes[0].Id, Register.District.Communes[1].Id);
        (Guid, DateOnly, object)[] ofCommunes = [(one, Day(2020, 6, 3), 2), (two, Day(2020, 6, 4), 1)];
        (Guid, DateOnly, object)[] ofBodies = [(one, Day(2020, 6, 3), 2), (District, Day(2020, 6, 4), 1)];
        Assert.That(Told(await FindAsync(data => new ReviewReminder(data, Forms(data), Register.District), today)), Is.EquivalentTo(ofCommunes), "communes review all");
        Assert.That(Told(await FindAsync(data => new CouncilReminder(data, Forms(data), Register.District), today)), Is.EquivalentTo(ofBodies));
        Assert.That(Told(await FindAsync(data => new DecisionReminder(data, Forms(data), Register.District), today)), Is.EquivalentTo(ofBodies));
        Assert.That(Told(await FindAsync(data => new AppealReminder(data, Forms(data), Register.District), today)), Is.EquivalentTo(ofBodies));
        Assert.That(await FindAsync(data => new ReviewReminder(data, Forms(data), Register.District), Day(2020, 5, 28)), Is.Empty, "more than five days ahead");
    }

    [Test]
    public async Task What_was_decided_and_not_presented_is_due_a_month_after_the_decision()
    {
        await AddAsync(ProposalState.Decided, NationalAwardForms.CommuneMerit, 0, null, Day(2020, 5, 4));
        await AddAsync(ProposalState.Decided, NationalAwardForms.DistrictMerit, 20, null, Day(2020, 5, 1));
        await AddAsync(ProposalState.Presented, NationalAwardForms.CommuneMerit, 1, null, Day(2020, 5, 1));
        IReminderSource Source(CommendationsDbContext data) => new PresentReminder(data, Register.District, Register.Settings);

        Assert.That(await FindAsync(Source, Day(2020, 5, 23)), Is.Empty);
        Assert.That(Told(await FindAsync(Source, Day(2020, 5, 30))), Is.EqualTo(new[] { (Register.District.Communes[0].Id, Day(2020, 5, 31), (object)2) }));
        Register.Settings.Set(Settings.PresentWithin, 10);
        Assert.That(Told(await FindAsync(Source, Day(2020, 5, 23))).Single().DueOn, Is.EqualTo(Day(2020, 5, 11)));
    }

    [Test]
    public async Task No_reminder_names_anybody()
    {
        foreach (var state in Enum.GetValues<ProposalState>())
        {
            await AddAsync(state, NationalAwardForms.CommuneMerit, 0, Day(2020, 6, 1), Day(2020, 5, 2));
            await AddAsync(state, NationalAwardForms.DistrictMerit, 1, Day(2020, 6, 1), Day(2020, 5, 2));
        }

        Func<CommendationsDbContext, IReminderSource>[] sources =
        [
            data => new DeadlineReminder(data, Register.District), data => new ReviewReminder(data, Forms(data), Register.District),
            data => new CouncilReminder(data, Forms(data), Register.District), data => new DecisionReminder(data, Forms(data), Register.District),
            data => new AppealReminder(data, Forms(data), Register.District), data => new PresentReminder(data, Register.District, Register.Settings),
        ];
        var places = Register.District.Communes.Append(Register.District.District).Select(unit => unit.Name).ToList();
        foreach (var source in sources)
        {
            var due = await FindAsync(source, Day(2020, 6, 1));
            Assert.That(due, Is.Not.Empty);
            Assert.That(due.SelectMany(item => item.Values.OfType<string>()), Is.SubsetOf(places));
            var words = due.Select(item => $"{item.Subject} {item.Path} {Support.Register.Texts[item.TextKey, [.. item.Values]].Value}");
            Assert.That(words, Has.None.Contains(Person).And.None.Contains("Reminder."));
        }
    }

    private static AwardFormCatalog Forms(CommendationsDbContext data) => new(data, Support.Register.Texts);

    private static IEnumerable<(Guid UnitId, DateOnly DueOn, object Count)> Told(IEnumerable<DueItem> due) =>
        due.Select(item => (item.UnitId, item.DueOn, item.Values[^1]));

    private Task<IReadOnlyList<DueItem>> FindAsync(Func<CommendationsDbContext, IReminderSource> sourceOf, DateOnly today) =>
        Register.AsAsync(Register.Head, (data, _) => sourceOf(data).FindAsync(District, today, default));

    private Task<ReminderPlan> PlanAsync(Func<CommendationsDbContext, IReminderSource> sourceOf) =>
        Register.AsAsync(Register.Head, (data, _) => Task.FromResult(sourceOf(data).PlanOf(District)));

    private async Task AddAsync(ProposalState state, NationalAwardForm form, int village, DateOnly? due, DateOnly? decided = null)
    {
        var id = await Register.ProposeAsync(Register.Form(RecipientKind.Individual, form, Person, Register.Village(village)), Register.Head);
        await Register.AsAsync(Register.Head, (data, _) => data.Proposals.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state)
            .SetProperty(row => row.DueOn, due)
            .SetProperty(row => row.DecidedOn, decided)));
    }
}
