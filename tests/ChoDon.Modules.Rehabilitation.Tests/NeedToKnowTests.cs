using System.Reflection;
using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.ListCases;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>Who may know of a case: asked of the database itself, without any page.</summary>
internal sealed class NeedToKnowTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Actor Owner = Support.Register.Owner;
    private static readonly Actor Supervisor = Support.Register.Supervisor;
    private static readonly Actor Helper = Support.Register.Helper;
    private static readonly Actor Stranger = Support.Register.Stranger;

    private IEnumerable<(string Key, IReadOnlyCollection<Guid> To, PersonalMessage Message)> ToldOfEmergencies =>
        Register.Mail.Sent.Where(mail => mail.Key.StartsWith("rehabilitation-glass/", StringComparison.Ordinal));

    [Test]
    public async Task Every_restricted_table_answers_the_people_on_the_case_and_nobody_else()
    {
        await WholeCaseAsync();
        var restricted = Restricted();
        Assert.That(restricted, Has.Count.EqualTo(12));

        foreach (var table in restricted)
        {
            var isReserved = typeof(IReservedPart).IsAssignableFrom(table);
            Assert.That(await CountAsync(table, Register.Access), Is.GreaterThan(0), $"owner, {table.Name}");
            Assert.That(await CountAsync(table, Register.As(Supervisor)), Is.GreaterThan(0), $"supervisor, {table.Name}");
            Assert.That(await CountAsync(table, Register.As(Helper)), isReserved ? Is.Zero : Is.GreaterThan(0), $"mentor, {table.Name}");
            Assert.That(await CountAsync(table, Register.As(Stranger)), Is.Zero, $"stranger, {table.Name}");
            Assert.That(await CountAsync(table, Register.As(new Actor(null, "visitor"))), Is.Zero, $"visitor, {table.Name}");
            Assert.That(await CountAsync(table, Support.Register.In([Register.District.FarVillage], Owner)), Is.Zero, $"elsewhere, {table.Name}");
        }
    }

    [Test]
    public async Task Who_is_excluded_sees_nothing_and_cannot_be_put_on_the_case_or_break_the_glass()
    {
        var id = await WholeCaseAsync();
        await Register.PutOnAsync(id, Stranger, CaseRole.Excluded, "người thân");

        Assert.That(await SeesAsync(id, Stranger), Is.False);
        Assert.That(Keys(await Register.PutOnAsync(id, Stranger, CaseRole.Owner)), Is.EqualTo(new[] { "AccountId: Error.IsExcluded" }));
        Assert.That(Keys(await Register.BreakAsync(1, Register.As(Stranger))), Is.EqualTo(new[] { "Number: Error.NoSuchCase" }));
        Assert.That(ToldOfEmergencies, Is.Empty);
        await Register.TakeOffAsync(id, Stranger);
        Assert.That((await Register.BreakAsync(1, Register.As(Stranger))).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_restricted_case_shows_itself_to_those_who_are_named_alone()
    {
        var id = await WholeCaseAsync();
        await Register.PutOnAsync(id, Stranger, CaseRole.Owner);

        Assert.That((await Register.RestrictAsync(id, [Owner, Supervisor])).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That((await SeesAsync(id, Owner), await SeesAsync(id, Supervisor), await SeesAsync(id, Stranger), await SeesAsync(id, Helper)), Is.EqualTo((true, true, false, false)));
        Assert.That(Keys(await Register.BreakAsync(1, Register.As(Stranger))), Is.EqualTo(new[] { "Number: Error.NoSuchCase" }));
        await Register.LiftAsync(id);
        Assert.That((await SeesAsync(id, Stranger), await SeesAsync(id, Helper)), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task Whoever_comes_onto_a_restricted_case_waits_until_they_are_named()
    {
        var id = await WholeCaseAsync();
        await Register.RestrictAsync(id, [Owner, Supervisor]);

        Assert.That((await Register.PutOnAsync(id, Stranger, CaseRole.Owner)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That(await SeesAsync(id, Stranger), Is.False);
        await Register.RestrictAsync(id, [Owner, Supervisor, Stranger]);
        Assert.That(await SeesAsync(id, Stranger), Is.True);
    }

    [Test]
    public async Task Nobody_locks_themselves_or_all_supervisors_out()
    {
        var id = await WholeCaseAsync();

        Assert.That(Keys(await Register.RestrictAsync(id, [])), Is.EqualTo(new[] { "PersonIds: Error.RestrictWithoutMe" }));
        Assert.That(Keys(await Register.RestrictAsync(id, [Supervisor])), Is.EqualTo(new[] { "PersonIds: Error.RestrictWithoutMe" }));
        Assert.That(Keys(await Register.RestrictAsync(id, [Owner])), Is.EqualTo(new[] { "PersonIds: Error.RestrictWithoutSupervisor" }));
        Assert.That(Keys(await Register.TakeOffAsync(id, Owner)), Is.EqualTo(new[] { "AccountId: Error.LastPerson" }));
        Assert.That(Keys(await Register.PutOnAsync(id, Supervisor, CaseRole.Owner)), Is.EqualTo(new[] { "AccountId: Error.LastPerson" }));
        Assert.That(Keys(await Register.TakeOffAsync(id, Helper)), Is.EqualTo(new[] { "AccountId: Error.MentorByReplacement" }));
    }

    [Test]
    public async Task In_an_emergency_a_case_opens_for_one_hour_to_read_and_the_supervisors_are_told()
    {
        var id = await WholeCaseAsync();
        var stranger = Register.As(Stranger);

        Assert.That(Keys(await Register.BreakAsync(1, stranger, reason: null)), Is.EqualTo(new[] { "Reason: Error.ChoiceMissing" }));
        Assert.That((await Register.BreakAsync(1, stranger)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That((await Register.FindAsync(id, stranger))!.Person, Is.Not.Null);
        Assert.That((await Register.VisitAsync(id, access: stranger)).Status, Is.EqualTo(SaveStatus.NotFound), "it is opened to read");
        Assert.That(Register.Audit.Notes.Select(note => (note.Action, note.Subject, note.Detail)), Is.EqualTo(new[] { ("rehabilitation.glass.broken", id.ToString(), Support.Register.Words["EmergencyReason.Danger"].Value) }));
        var (_, to, message) = ToldOfEmergencies.Single();
        Assert.That(to, Is.EqualTo(new[] { Supervisor.AccountId!.Value }));
        Assert.That(message.Values, Is.EqualTo(new object[] { "01/2020", "Thôn Bản 1, Xã Số 1" }));

        Register.Clock.Later = TimeSpan.FromMinutes(59);
        Assert.That(await SeesAsync(id, Stranger), Is.True);
        Register.Clock.Later = TimeSpan.FromMinutes(60);
        Assert.That(await SeesAsync(id, Stranger), Is.False);
        Assert.That((await Register.BreakAsync(1, stranger)).Status, Is.EqualTo(SaveStatus.Saved), "it can be broken again, with a reason");
        Assert.That(ToldOfEmergencies, Has.Exactly(2).Items);
    }

    [Test]
    public async Task A_supervisor_of_the_unit_saves_a_case_whose_people_are_gone_after_an_emergency()
    {
        var id = await WholeCaseAsync();
        var stranger = Register.As(Stranger);
        await Register.BreakAsync(1, stranger);

        Assert.That((await Register.PutOnAsync(id, Stranger, CaseRole.Owner, "không còn ai", stranger)).Status, Is.EqualTo(SaveStatus.Saved));

        Register.Clock.Later = TimeSpan.FromHours(2);
        Assert.That(await SeesAsync(id, Stranger), Is.True);
    }

    [Test]
    public async Task Whoever_may_not_break_glass_finds_no_case_by_its_number()
    {
        await WholeCaseAsync();
        var denied = Register.As(Stranger);
        denied.Deny(Permissions.BreakGlass);

        Assert.That(Keys(await Register.BreakAsync(1, denied)), Is.EqualTo(new[] { "Number: Error.NoSuchCase" }));
        Assert.That(Keys(await Register.BreakAsync(2, Register.As(Stranger))), Is.EqualTo(new[] { "Number: Error.NoSuchCase" }));
    }

    [TestCase("stranger")]
    [TestCase("mentor")]
    public async Task Whoever_does_not_work_on_the_case_changes_nothing(string who)
    {
        var id = await WholeCaseAsync();
        var other = Register.As(who == "mentor" ? Helper : Stranger);

        List<SaveResult> results =
        [
            await Register.MentorAsync(id, "Bàn Thị Đỡ", notice: "1", reason: "ốm", access: other),
            await Register.NeedAsync(id, NeedKind.Loan, null, other),
            await Register.GoalAsync(id, "Học nghề", other),
            await Register.ProposeAsync(id, access: other),
            await Register.ApproveAsync(id, other),
            await Register.ReturnAsync(id, access: other),
            await Register.CancelAsync(id, access: other),
            await Register.PutOnAsync(id, Stranger, CaseRole.Owner, access: other),
            await Register.TakeOffAsync(id, Supervisor, other),
            await Register.RestrictAsync(id, [Owner], other),
            await Register.LiftAsync(id, other),
            await Register.AskAsync(id, access: other),
            await Register.OfferAsync(id, access: other),
            await Register.ReferAsync(id, access: other),
        ];
        if (who == "stranger")
        {
            var step = (await Register.FindAsync(id))!.Steps.SelectMany(steps => steps).First();
            results.AddRange([await Register.VisitAsync(id, access: other), await Register.ReviewAsync(id, 1, access: other), await Register.FinishAsync(id, step.Id, other)]);
        }

        Assert.That(results.Select(result => result.Status), Has.All.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.ListAsync(CaseState.All, Register.As(Stranger))).Rows, Is.Empty);
    }

    [Test]
    public async Task A_mentor_sees_their_own_people_without_their_names()
    {
        var mine = await WholeCaseAsync();
        await Register.CaseAsync();

        var people = await Register.MineAsync(Register.As(Helper));

        Assert.That(people.Select(person => person.Id), Is.EqualTo(new[] { mine }));
        Assert.That((await Register.FindAsync(mine, Register.As(Helper)))!.Person, Is.Null);
        Assert.That(await Register.MineAsync(Register.Access), Is.Empty, "who owns a case is no mentor by that");
    }

    [Test]
    public async Task A_mentor_may_be_excluded_before_somebody_names_them_by_mistake()
    {
        var id = await Register.CaseAsync();

        Assert.That((await Register.PutOnAsync(id, Helper, CaseRole.Excluded, "người thân")).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That(Keys(await Register.MentorAsync(id, accountId: Helper.AccountId)), Is.EqualTo(new[] { "AccountId: Error.OtherRole" }));
        Assert.That(Keys(await Register.PutOnAsync(await Register.CaseAsync(), Helper, CaseRole.Owner)), Is.EqualTo(new[] { "AccountId: Error.ChoiceMissing" }));
    }

    [Test]
    public async Task Pages_take_as_many_questions_for_much_as_for_little()
    {
        var id = await Register.MentoredCaseAsync();
        var (one, list, mine) = await CommandsAsync(id);
        for (var at = 0; at < 10; at++)
        {
            await Register.VisitAsync(id, "gặp");
            await Register.GoalAsync(id, "Mục tiêu", null, "Việc");
            await Register.CaseAsync();
        }

        Assert.That(await CommandsAsync(id), Is.EqualTo((one, list, mine)));
        Assert.That((one, list, mine), Is.EqualTo((12, 1, 1)));
    }

    private async Task<(int One, int List, int Mine)> CommandsAsync(Guid id)
    {
        var counts = new List<int>();
        foreach (var read in new Func<Task>[] { () => Register.FindAsync(id), () => Register.ListAsync(CaseState.All), () => Register.MineAsync(Register.As(Helper)) })
        {
            var before = Register.Commands.Count;
            await read();
            counts.Add(Register.Commands.Count - before);
        }

        return (counts[0], counts[1], counts[2]);
    }

    [Test]
    public async Task Whatever_was_said_of_a_case_the_roles_and_the_clock_alone_decide_who_sees_it()
    {
        var chance = new Random(8);
        var id = await WholeCaseAsync();
        Actor[] actors = [Owner, Supervisor, Helper, Stranger];
        for (var round = 0; round < 40; round++)
        {
            var by = Register.As(actors[chance.Next(2)]);
            var who = actors[chance.Next(actors.Length)];
            _ = chance.Next(6) switch
            {
                0 => await Register.PutOnAsync(id, who, CaseRole.Owner, access: by),
                1 => await Register.PutOnAsync(id, who, CaseRole.Excluded, access: by),
                2 => await Register.TakeOffAsync(id, who, by),
                3 => await Register.RestrictAsync(id, actors.Where(_ => chance.Next(2) == 0), by),
                4 => await Register.LiftAsync(id, by),
                _ => await Register.BreakAsync(1, Register.As(who)),
            };
            Register.Clock.Later += TimeSpan.FromMinutes(chance.Next(40));
            await AssertAsToldAsync(id, actors, round);
        }
    }

    private async Task AssertAsToldAsync(Guid id, Actor[] actors, int round)
    {
        var people = await Register.AsAsync(new HandAccess(), (data, _) => data.People.Where(person => person.CaseId == id).ToListAsync());
        var now = Register.Clock.GetUtcNow().UtcDateTime;
        foreach (var actor in actors)
        {
            var told = people.SingleOrDefault(person => person.AccountId == actor.AccountId);
            var expected = told is not null && told.Role != CaseRole.Excluded && !told.IsHeldBack && (told.Until is null || told.Until > now);
            Assert.That(await SeesAsync(id, actor), Is.EqualTo(expected), $"round {round}, {actor.Name}");
        }

        Assert.That(people.Any(person => person is { Role: CaseRole.Supervisor, IsHeldBack: false }), Is.True, $"round {round}: somebody supervises");
        Assert.That(people.Any(person => person is { Role: CaseRole.Owner, IsHeldBack: false }) || people.Any(person => person.IsHeldBack), Is.True, $"round {round}: somebody owns it");
    }

    private async Task<Guid> WholeCaseAsync()
    {
        var id = await Register.MentoredCaseAsync();
        await Register.NeedAsync(id, NeedKind.Work, "tìm việc gần nhà");
        await Register.GoalAsync(id, "Có việc làm", null, "Học nghề");
        await Register.VisitAsync(id, "gặp ở nhà");
        Assert.That((await Register.AskAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.OfferAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ReferAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        return id;
    }

    private async Task<bool> SeesAsync(Guid id, Actor actor) => await Register.FindAsync(id, Register.As(actor)) is not null;

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

    private static Task<int> CountRowsAsync<TRow>(RehabilitationDbContext data)
        where TRow : class =>
        data.Set<TRow>().CountAsync();
}
