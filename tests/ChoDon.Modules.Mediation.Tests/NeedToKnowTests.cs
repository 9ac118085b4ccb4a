using System.Reflection;
using ChoDon.Modules.Mediation.AssignCase;
using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.ListCases;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Tests;

/// <summary>Who is not on a case sees counts: asked of the database itself, without any page.</summary>
internal sealed class NeedToKnowTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Every_restricted_table_answers_the_people_on_the_case_and_nobody_else()
    {
        var id = await WholeCaseAsync();
        var restricted = Restricted();
        Assert.That(restricted, Has.Count.EqualTo(4));

        foreach (var table in restricted)
        {
            Assert.That(await CountAsync(table, Register.Access), Is.GreaterThan(0), table.Name);
            Assert.That(await CountAsync(table, Register.Other()), Is.Zero, table.Name);
            Assert.That(await CountAsync(table, Register.Other(new Actor(null, "visitor"))), Is.Zero, table.Name);
        }

        await Register.AssignAsync(id, Support.Register.Second.AccountId);
        foreach (var table in restricted)
            Assert.That(await CountAsync(table, Register.Other()), Is.GreaterThan(0), table.Name);
    }

    [Test]
    public async Task Being_on_a_case_does_not_open_it_outside_the_own_units()
    {
        var id = await Register.CaseAsync();
        var elsewhere = Support.Register.PersonIn([Register.District.FarVillage], Support.Register.Recorder);

        Assert.That(await Register.FindAsync(id, elsewhere), Is.Null);
    }

    [Test]
    public async Task Whoever_is_not_on_the_case_can_do_nothing_with_it()
    {
        var id = await WholeCaseAsync();
        var (open, followUp) = (await Register.CaseAsync(), (await Register.FindAsync(id))!.FollowUps.Single());
        var other = Register.Other();

        SaveResult[] results =
        [
            await Register.MeetAsync(open, Day(2020, 5, 5), access: other),
            await Register.AddPartyAsync(open, "Ai Đó", other),
            await Register.EditAsync(open, new() { ReceivedOn = Day(2020, 5, 4) }, other),
            await Register.EndAsync(open, new() { Result = Result.Withdrawn, EndedOn = Day(2020, 5, 5) }, other),
            await Register.ReopenAsync(id, other),
            await Register.CancelAsync(open, access: other),
            await Register.LookAsync(id, followUp.Id, isKept: true, other),
        ];

        Assert.That(results.Select(result => result.Status), Has.All.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.ListAsync(CaseState.All, other)).Rows, Is.Empty);
    }

    [Test]
    public async Task Others_see_the_same_counts_as_the_people_on_the_case()
    {
        await WholeCaseAsync();
        await Register.CaseAsync(form => form.VillageId = Register.Village(3));

        var (mine, theirs) = (await Register.CountAsync(new CountFilter()), await Register.CountAsync(new CountFilter(), Register.Other()));

        Assert.That(theirs.Totals, Is.EqualTo(mine.Totals).And.Property(nameof(CaseTotals.Cases)).EqualTo(2));
        Assert.That(theirs.Rows, Is.EqualTo(mine.Rows));
    }

    [Test]
    public void What_is_counted_leads_back_to_no_case()
    {
        Assert.That(
            typeof(CountedCase).GetProperties().Select(property => property.Name),
            Is.EquivalentTo(new[] { "UnitId", "Day", "KindId", "Result" }));
        Assert.That(
            typeof(RegisterRow).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(property => property.Name),
            Is.EquivalentTo(new[] { "Id", "UnitId", "Year", "Number", "ReceivedOn", "IsOpen", "ShortNumber" }));
    }

    [Test]
    public async Task People_are_put_on_a_case_with_a_reason_and_taken_off_but_for_the_last()
    {
        var id = await Register.CaseAsync();

        Assert.That(Keys(await Register.AssignAsync(id, Guid.CreateVersion7(), reason: " ")), Is.EqualTo(new[] { "AccountId: Error.ChoiceMissing", "Reason: Error.ReasonMissing" }));
        Assert.That((await Register.AssignAsync(id, Support.Register.Second.AccountId)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.AssignAsync(id, Support.Register.Second.AccountId)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        var people = (await Register.FindAsync(id))!.People;
        Assert.That(people.Select(person => person.Name), Is.EqualTo(new[] { "Nông Văn Ghi", "Hoàng Thị Hai" }));

        Assert.That((await Register.UnassignAsync(id, people[0].Id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.FindAsync(id), Is.Null, "whoever recorded it is off it now");
        Assert.That(Keys(await Register.UnassignAsync(id, people[1].Id)), Is.EqualTo(new[] { "AccountId: Error.LastPerson" }));
    }

    [Test]
    public async Task Whoever_assigns_finds_every_case_of_their_units_by_its_number_from_page_to_page()
    {
        for (var at = 0; at < 30; at++)
            await Register.CaseAsync(form => form.ReceivedOn = Day(2020, 4, 1 + (at % 20)));

        var first = await PageAsync(null);
        var second = await PageAsync(first.Rows[^1].Id);

        Assert.That(first.Rows.Concat(second.Rows).Select(row => row.Number), Is.EquivalentTo(Enumerable.Range(1, 30)));
        Assert.That((first.HasAfter, second.HasAfter, second.HasBefore), Is.EqualTo((true, false, true)));

        Task<Platform.Abstractions.Lists.RecordPage<RegisterRow>> PageAsync(Guid? after) => Register.AsAsync(Register.Other(), (data, villages) =>
            new CaseRegister(data, villages).PageAsync(after, before: null, default));
    }

    private async Task<Guid> WholeCaseAsync()
    {
        var id = await Register.CaseAsync(form => form.Parties = [new() { Name = "Bàn Văn Mẫu" }]);
        await Register.MeetAsync(id, Day(2020, 5, 5));
        var ended = await Register.EndAsync(id, new EndCaseForm
        {
            Result = Result.Settled,
            EndedOn = Day(2020, 5, 6),
            Promises = [new PromiseLine { DueOn = Day(2020, 5, 19), Promise = "trả lại" }],
        });
        Assert.That(ended.Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    private List<Type> Restricted()
    {
        using var data = Register.NewContext(Register.Access);
        return
        [
            .. data.Model.GetEntityTypes()
                .Select(table => table.ClrType)
                .Where(type => typeof(IRestrictedCase).IsAssignableFrom(type) || typeof(IRestrictedPart).IsAssignableFrom(type)),
        ];
    }

    private async Task<int> CountAsync(Type table, HandAccess access)
    {
        await using var data = Register.NewContext(access);
        var count = typeof(NeedToKnowTests).GetMethod(nameof(CountRowsAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(table);
        return await (Task<int>)count.Invoke(null, [data])!;
    }

    private static Task<int> CountRowsAsync<TRow>(MediationDbContext data)
        where TRow : class =>
        data.Set<TRow>().CountAsync();
}
