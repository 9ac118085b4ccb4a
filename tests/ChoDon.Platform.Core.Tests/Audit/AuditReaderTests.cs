using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Audit.Page;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>What the page of the log shows.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class AuditReaderTests(DatabaseProvider provider) : AuditFixture(provider)
{
    private static readonly AuditFilter All = new() { Scope = DataScope.Everything };

    [Test]
    public async Task The_newest_stand_first_and_pages_lead_to_the_oldest_and_back()
    {
        await AppendAsync((2 * AuditReader.PageSize) + 7);

        var first = await ReadAsync(All);
        var second = await ReadAsync(All with { Before = first.Entries[^1].Number });
        var third = await ReadAsync(All with { Before = second.Entries[^1].Number });
        var back = await ReadAsync(All with { After = third.Entries[0].Number });
        var front = await ReadAsync(All with { After = second.Entries[0].Number });

        Assert.Multiple(() =>
        {
            Assert.That(
                new[] { first, second, third }.SelectMany(page => page.Entries).Select(entry => entry.Number),
                Is.EqualTo(Enumerable.Range(1, (2 * AuditReader.PageSize) + 7).Reverse()));
            Assert.That(Numbers(back), Is.EqualTo(Numbers(second)));
            Assert.That(Numbers(front), Is.EqualTo(Numbers(first)));
            Assert.That(
                new[] { first, second, third, back, front }.Select(page => (page.HasNewer, page.HasOlder)),
                Is.EqualTo(new[] { (false, true), (true, true), (true, false), (true, true), (false, true) }));
            Assert.That(first.Head!.Number, Is.EqualTo(107));
        });
    }

    [Test]
    public async Task A_page_asks_as_many_questions_of_a_long_log_as_of_a_short_one()
    {
        await AppendAsync(1);
        var few = await CountAsync();
        await AppendAsync(120);

        Assert.That((few, await CountAsync()), Is.EqualTo((4, 4)));
    }

    [Test]
    public async Task Days_are_those_of_Vietnam_and_both_count()
    {
        foreach (var hour in new[] { 16, 17, 40, 41 })
        {
            Clock.MoveTo(new DateTimeOffset(2020, 5, 10, 0, 0, 0, TimeSpan.Zero).AddHours(hour));
            await Log.AppendAsync(new AuditNote("case.read", $"{hour}"), default);
        }

        var page = await ReadAsync(All with { From = new DateOnly(2020, 5, 11), To = new DateOnly(2020, 5, 11) });

        Assert.That(page.Entries.Select(entry => entry.Subject), Is.EqualTo(new[] { "40", "17" }));
    }

    [TestCase("nguyen van th", ExpectedResult = 1)]
    [TestCase("Thử", ExpectedResult = 1)]
    [TestCase("command", ExpectedResult = 1)]
    [TestCase("%", ExpectedResult = 0)]
    [TestCase("Hoàng", ExpectedResult = 0)]
    public async Task<int> A_person_is_found_by_a_part_of_the_name_with_or_without_marks(string typed)
    {
        await using (var context = Database.NewContext())
        {
            context.Users.Add(new Account { Id = Access.Actor.AccountId!.Value, FullName = Access.Actor.Name, UserName = "thu", Email = "thu@example.vn" });
            await context.SaveChangesAsync();
        }

        await AppendAsync(1);
        Access.Actor = new Actor(null, "command import-units");
        await AppendAsync(1);

        return (await ReadAsync(All with { Person = typed })).Entries.Count;
    }

    [Test]
    public async Task Each_kind_shows_its_own_actions()
    {
        string[] actions =
        [
            "account.signed-in", "account.sign-in-refused", "account.invited", "grant.given", "role.changed", "module.switched-on", "enrollment.household.changed",
            "units.imported", "rehabilitation.case.read", "job.run-now",
        ];
        foreach (var action in actions)
            await Log.AppendAsync(new AuditNote(action), default);

        var found = new Dictionary<AuditKind, string[]>();
        foreach (var kind in Enum.GetValues<AuditKind>())
            found[kind] = [.. (await ReadAsync(All with { Kind = kind })).Entries.Select(entry => entry.Action).Reverse()];

        Assert.That(found, Is.EqualTo(new Dictionary<AuditKind, string[]>
        {
            [AuditKind.SignIns] = ["account.signed-in", "account.sign-in-refused"],
            [AuditKind.Accounts] = ["account.invited", "grant.given", "role.changed"],
            [AuditKind.Modules] = ["module.switched-on"],
            [AuditKind.Registers] = ["enrollment.household.changed", "units.imported"],
            [AuditKind.RestrictedReads] = ["rehabilitation.case.read"],
            [AuditKind.Jobs] = ["job.run-now"],
        }));
    }

    [Test]
    public async Task A_unit_shows_what_lies_below_it_and_a_reader_sees_their_own_units_and_what_concerns_no_unit()
    {
        var commune = Guid.CreateVersion7();
        var elsewhere = Guid.CreateVersion7();
        await using (var context = Database.NewContext())
        {
            context.UnitPaths.Add(new UnitPath
            {
                AncestorId = commune,
                UnitId = Village,
                ValidFrom = new DateOnly(2018, 1, 1),
                ValidTo = DateOnly.MaxValue,
            });
            await context.SaveChangesAsync();
        }

        foreach (var unit in new Guid?[] { Village, commune, elsewhere, null })
            await Log.AppendAsync(new AuditNote("case.read", null, unit), default);

        Assert.Multiple(async () =>
        {
            Assert.That(Units(await ReadAsync(All with { UnitId = commune })), Is.EqualTo(new Guid?[] { commune, Village }));
            Assert.That(Units(await ReadAsync(All with { Scope = DataScope.Of([Village]) })), Is.EqualTo(new Guid?[] { null, Village }));
            Assert.That(
                Units(await ReadAsync(All with { Scope = DataScope.Of([Village]), UnitId = elsewhere })), Is.Empty);
        });
    }

    [Test]
    public async Task The_last_check_of_the_chain_is_told_with_what_it_found()
    {
        var before = (await ReadAsync(All)).LastCheck;
        await StoreCheckAsync(1, JobRunStatus.Succeeded, null);
        var whole = (await ReadAsync(All)).LastCheck;
        await StoreCheckAsync(2, JobRunStatus.Failed, "Bản ghi 3 đã bị sửa.");
        var broken = (await ReadAsync(All)).LastCheck;

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.Null);
            Assert.That(whole, Is.EqualTo(new AuditCheckState(new DateTime(2020, 5, 1, 2, 0, 0, DateTimeKind.Utc), null)));
            Assert.That(broken, Is.EqualTo(new AuditCheckState(new DateTime(2020, 5, 2, 2, 0, 0, DateTimeKind.Utc), "Bản ghi 3 đã bị sửa.")));
        });
    }

    private static IEnumerable<long> Numbers(AuditPage page) => page.Entries.Select(entry => entry.Number);

    private static IEnumerable<Guid?> Units(AuditPage page) => page.Entries.Select(entry => entry.UnitId);

    private Task<AuditPage> ReadAsync(AuditFilter filter) => new AuditReader(Database.Database, Clock).ReadAsync(filter, default);

    private async Task<int> CountAsync()
    {
        using var questions = new QuestionCount();
        await ReadAsync(All with { Person = "Thử", Kind = AuditKind.RestrictedReads, UnitId = Village });
        return questions.Count;
    }

    private async Task StoreCheckAsync(int day, JobRunStatus status, string? error)
    {
        var at = new DateTime(2020, 5, day, 2, 0, 0, DateTimeKind.Utc);
        await using var context = Database.NewContext();
        context.JobRuns.Add(new JobRun
        {
            ModuleId = PlatformJobDeclaration.ModuleId,
            JobId = PlatformJobIds.AuditCheck,
            DistrictId = Village,
            DueSlot = at,
            Status = status,
            FinishedAt = at,
            Error = error,
        });
        await context.SaveChangesAsync();
    }
}
