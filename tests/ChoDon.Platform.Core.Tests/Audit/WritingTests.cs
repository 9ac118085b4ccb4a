using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Switches;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Audit;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WritingTests(DatabaseProvider provider) : AuditFixture(provider)
{
    [Test]
    public async Task A_note_says_who_did_what_where_and_when()
    {
        await Log.AppendAsync(new AuditNote("case.read", "42", Village, "phúc tra"), default);

        var entry = (await EntriesAsync()).Single();
        Assert.Multiple(() =>
        {
            Assert.That((entry.Number, entry.ActorId, entry.ActorName), Is.EqualTo((1, Access.Actor.AccountId, "Nguyễn Văn Thử")));
            Assert.That((entry.Action, entry.Subject, entry.UnitId, entry.Detail), Is.EqualTo(("case.read", "42", Village, "phúc tra")));
            Assert.That(entry.At, Is.EqualTo(new DateTime(2020, 5, 11, 3, 4, 5, DateTimeKind.Utc).AddTicks(1_234_560)));
            Assert.That(entry.PreviousHash, Is.EqualTo(AuditMark.Begin.Hash));
        });
    }

    [Test]
    public async Task Writers_at_the_same_time_stand_in_line_and_leave_no_gap()
    {
        const int Writers = 8;
        const int Each = 50;

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var note = 0; note < Each; note++)
                await Log.AppendAsync(new AuditNote("case.read", $"{writer}/{note}"), default);
        })));

        var entries = await EntriesAsync();
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => entry.Number), Is.EqualTo(Enumerable.Range(1, Writers * Each)));
            Assert.That(entries.Select(entry => entry.Subject).Distinct().Count(), Is.EqualTo(Writers * Each));
        });
        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }

    [Test]
    public async Task A_change_that_is_rolled_back_leaves_no_note_and_no_gap()
    {
        await AppendAsync(1);
        await using (var context = Database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await Log.AppendAsync(context, new AuditNote("grant.given"), default);
            await transaction.RollbackAsync();
        }

        await AppendAsync(1);

        Assert.That((await EntriesAsync()).Select(entry => (entry.Number, entry.Action)), Is.EqualTo(new[] { (1L, "case.read"), (2L, "case.read") }));
        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }

    [Test]
    public async Task Without_a_transaction_nothing_can_be_noted_beside_a_change()
    {
        await using var context = Database.NewContext();

        Assert.ThrowsAsync<InvalidOperationException>(() => Log.AppendAsync(context, new AuditNote("grant.given"), default));
    }

    [Test]
    public async Task A_switch_is_noted_with_its_reason_and_by_whom()
    {
        await new ModuleSwitches(Database.Database, Clock).TurnAsync("enrollment", Village, true, Access.Actor, "bắt đầu dùng", default);
        await new ModuleSwitches(Database.Database, Clock).TurnAsync("enrollment", Village, false, Access.Actor, "tạm dừng", default);

        Assert.That(
            (await EntriesAsync()).Select(entry => (entry.ActorId, entry.Action, entry.Subject, entry.UnitId, entry.Detail)),
            Is.EqualTo(new[]
            {
                (Access.Actor.AccountId, "module.switched-on", "enrollment", Village, "bắt đầu dùng"),
                (Access.Actor.AccountId, "module.switched-off", "enrollment", Village, "tạm dừng"),
            }));
    }
}
