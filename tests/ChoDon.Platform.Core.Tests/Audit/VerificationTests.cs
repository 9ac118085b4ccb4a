using System.Data.Common;
using System.Globalization;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class VerificationTests(DatabaseProvider provider) : AuditFixture(provider)
{
    private static readonly Gen<string> Value = Gen.String[Gen.Char["abcăđê0 1\t\"'/"], 0, 20];

    [Test]
    public async Task A_log_that_nobody_touched_is_whole()
    {
        Assert.That(await VerifyAsync(), Is.EqualTo(new AuditVerdict(AuditMark.Begin, null)));

        await AppendAsync(7);

        Assert.That(await VerifyAsync(), Is.EqualTo(new AuditVerdict(await HeadAsync(), null)));
        Assert.That((await HeadAsync()).Number, Is.EqualTo(7));
    }

    [Test]
    public async Task Whatever_letters_stand_in_a_note_it_verifies_after_it_was_stored()
    {
        string[] odd = ["\0", "\uD83D", "x\uDE00y", "😀", "é\u0301", new('a', 3000), new string('b', 1999) + "😀", "\r\n\t", ""];
        foreach (var text in odd)
            await Log.AppendAsync(new AuditNote("case.read", text, null, text), default);

        Assert.That(await VerifyAsync(), Is.EqualTo(new AuditVerdict(await HeadAsync(), null)));
        Assert.That((await EntriesAsync()).Select(entry => entry.Detail!.Length), Is.All.LessThanOrEqualTo(AuditEntry.MaxDetailLength));
    }

    [TestCaseSource(typeof(Fields), nameof(Fields.Names))]
    public async Task An_edit_of_any_column_is_found_at_its_row(string column)
    {
        await AppendAsync(6);

        await IntrudeAsync(context => Fields.All[column](context, 3, "sửa"));

        // A row that bears another number is missing where it stood.
        var fault = (await VerifyAsync()).Fault;
        Assert.That(fault, Is.EqualTo(column switch
        {
            "number" => new AuditFault(AuditFaultKind.MissingBefore, 4, 2),
            "previous_hash" => new AuditFault(AuditFaultKind.OutOfOrder, 3, 2),
            _ => new AuditFault(AuditFaultKind.Edited, 3, 2),
        }));
    }

    [Test]
    public async Task Any_single_change_of_any_row_is_found()
    {
        await AppendAsync(12);
        await IntrudeAsync(_ => Task.CompletedTask);

        await Gen.Select(Gen.Long[1, 12], Gen.Int[0, Fields.All.Count - 1], Value).SampleAsync(
            async (number, field, value) =>
            {
                var column = Fields.Names.ElementAt(field);
                var before = (await EntriesAsync())[(int)number - 1];
                await using var context = Database.NewContext();
                await Fields.All[column](context, number, value);
                var fault = (await VerifyAsync()).Fault;
                await context.AuditEntries.Where(entry => entry.Number == number || entry.Number > 12).ExecuteDeleteAsync();
                context.AuditEntries.Add(before);
                await context.SaveChangesAsync();
                return fault is not null && (fault.Number == number || column == "number");
            },
            iter: 200,
            threads: 1);

        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }

    [Test]
    public async Task A_row_taken_out_of_the_middle_is_found_at_the_row_behind_it()
    {
        await AppendAsync(6);

        await IntrudeAsync(context => context.AuditEntries.Where(entry => entry.Number == 3 || entry.Number == 4).ExecuteDeleteAsync());

        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.MissingBefore, 5, 2)));
    }

    [Test]
    public async Task Two_rows_that_changed_places_are_found_at_the_first()
    {
        await AppendAsync(6);

        await IntrudeAsync(async context =>
        {
            await MoveAsync(context, 3, 1000);
            await MoveAsync(context, 5, 3);
            await MoveAsync(context, 1000, 5);
        });

        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.OutOfOrder, 3, 2)));
    }

    [Test]
    public async Task A_tail_that_was_cut_is_found_by_the_head()
    {
        await AppendAsync(6);

        await IntrudeAsync(context => context.AuditEntries.Where(entry => entry.Number > 4).ExecuteDeleteAsync());

        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.TailCut, 4, 6)));
    }

    [Test]
    public async Task A_tail_that_was_cut_together_with_the_head_is_found_by_the_head_that_somebody_kept()
    {
        await AppendAsync(6);
        var kept = await HeadAsync();

        await CutToAsync(4);

        Assert.That((await VerifyAsync()).Fault, Is.Null);
        Assert.That((await VerifyAsync(kept)).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.ShorterThanKept, 4, 6)));
    }

    [Test]
    public async Task A_log_that_was_cut_and_grew_again_is_found_by_the_head_that_somebody_kept()
    {
        await AppendAsync(6);
        var kept = await HeadAsync();

        await CutToAsync(4);
        await AppendAsync(5);

        Assert.That((await VerifyAsync()).Fault, Is.Null);
        Assert.That((await VerifyAsync(kept)).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.NotAsKept, 6, 5)));
    }

    [Test]
    public async Task A_log_that_only_grew_since_its_head_was_kept_is_whole()
    {
        await AppendAsync(3);
        var kept = await HeadAsync();
        await AppendAsync(3);

        Assert.That((await VerifyAsync(kept)).Fault, Is.Null);
    }

    [Test]
    public async Task A_row_slipped_in_behind_the_end_is_found_though_its_own_hash_is_right()
    {
        await AppendAsync(4);
        var slipped = AuditChain.Next(await HeadAsync(), Clock.GetUtcNow().UtcDateTime, Access.Actor, new AuditNote("grant.given"));

        await IntrudeAsync(async context =>
        {
            context.AuditEntries.Add(slipped);
            await context.SaveChangesAsync();
        });

        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.BehindTheEnd, 5, 4)));
    }

    [Test]
    public async Task A_row_slipped_in_before_the_first_is_found()
    {
        await AppendAsync(2);
        var slipped = AuditChain.Next(
            AuditMark.Begin with { Number = -1 }, Clock.GetUtcNow().UtcDateTime, Access.Actor, new AuditNote("grant.given"));

        await IntrudeAsync(async context =>
        {
            context.AuditEntries.Add(slipped);
            await context.SaveChangesAsync();
        });

        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.OutOfOrder, 0, 0)));
    }

    [Test]
    public async Task A_head_that_was_changed_or_taken_away_is_found_and_nothing_more_is_noted_without_one()
    {
        await AppendAsync(3);
        await IntrudeAsync(context => context.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(head => head.Hash, AuditMark.Begin.Hash)));
        var changed = (await VerifyAsync()).Fault;

        await IntrudeAsync(context => context.AuditHeads.ExecuteDeleteAsync());

        Assert.That(changed, Is.EqualTo(new AuditFault(AuditFaultKind.HeadChanged, 3, 3)));
        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.HeadMissing, 3, 3)));
        Assert.ThrowsAsync<InvalidOperationException>(() => AppendAsync(1));
    }

    [Test]
    public async Task More_rows_than_a_page_holds_are_walked_to_the_end()
    {
        await using (var context = Database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            var notes = Enumerable.Range(1, 2_500).Select(number => new AuditNote("case.read", $"{number}")).ToList();
            await AuditChain.AppendAsync(
                AuditChain.TransactionOf(context), Clock.GetUtcNow().UtcDateTime, Access.Actor, notes, default);
            await transaction.CommitAsync();
        }

        Assert.That(await VerifyAsync(), Is.EqualTo(new AuditVerdict(await HeadAsync(), null)));
        await IntrudeAsync(context => Fields.All["detail"](context, 2_345, "sửa"));
        Assert.That((await VerifyAsync()).Fault, Is.EqualTo(new AuditFault(AuditFaultKind.Edited, 2_345, 2_344)));
    }

    [Test]
    public async Task The_database_itself_refuses_to_change_or_remove_an_entry()
    {
        await AppendAsync(3);
        var before = await EntriesAsync();

        await using var context = Database.NewContext();
        foreach (var sql in Changes())
        {
            Assert.That(
                () => context.Database.ExecuteSqlRawAsync(sql),
                Throws.InstanceOf<DbException>().With.Message.Contains("append-only"),
                sql);
        }

        Assert.That((await EntriesAsync()).Select(entry => entry.Hash), Is.EqualTo(before.Select(entry => entry.Hash)));
    }

    [Test]
    public void Every_fault_has_its_sentence_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<AuditFaultKind>())
        {
            var fault = new AuditFault(kind, 41, 42);
            Assert.That(fault.Describe(CultureInfo.GetCultureInfo("vi")), Does.Contain("4").And.Not.EqualTo(fault.Describe(CultureInfo.GetCultureInfo("en"))));
        }
    }

    private string[] Changes() =>
    [
        "UPDATE platform_audit_entry SET detail = 'x'",
        "DELETE FROM platform_audit_entry WHERE number = 2",
        Provider == DatabaseProvider.Sqlite
            ? "INSERT OR REPLACE INTO platform_audit_entry SELECT * FROM platform_audit_entry WHERE number = 2"
            : "TRUNCATE platform_audit_entry",
    ];

    private static Task<int> MoveAsync(PlatformDbContext context, long from, long to) =>
        context.AuditEntries.Where(entry => entry.Number == from)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Number, to));

    private Task CutToAsync(long number) =>
        IntrudeAsync(async context =>
        {
            await context.AuditEntries.Where(entry => entry.Number > number).ExecuteDeleteAsync();
            var last = await context.AuditEntries.SingleAsync(entry => entry.Number == number);
            await context.AuditHeads.ExecuteUpdateAsync(set => set
                .SetProperty(head => head.Number, number)
                .SetProperty(head => head.Hash, last.Hash));
        });
}
