using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>What is noted of a module's rows by itself.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class RowNotesTests(DatabaseProvider provider) : NotebookFixture(provider)
{
    [Test]
    public async Task Adding_changing_and_removing_a_row_is_noted_with_its_key_unit_and_fields_and_no_value()
    {
        var note = NewNote("Nhà ông A");
        await using (var context = NewNotebook())
        {
            context.Notes.Add(note);
            context.MarkFiguresStale(Village, new DateOnly(2020, 5, 1));
            await context.SaveChangesAsync();
            note.Title = "Nhà ông B";
            note.Text = "bí mật";
            await context.SaveChangesAsync();
            context.Notes.Remove(note);
            await context.SaveChangesAsync();
        }

        var entries = await EntriesAsync();
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => (entry.Action, entry.Detail)), Is.EqualTo(new[]
            {
                ("notebook.field-note.added", null),
                ("notebook.field-note.changed", "Text, Title"),
                ("notebook.field-note.removed", (string?)null),
            }));
            Assert.That(entries.Select(entry => entry.Subject), Is.All.EqualTo(note.Id.ToString()));
            Assert.That(entries.Select(entry => entry.UnitId), Is.All.EqualTo(Village));
            Assert.That(entries.Select(entry => (entry.ActorId, entry.ActorName)), Is.All.EqualTo((Access.Actor.AccountId, "Nguyễn Văn Thử")));
        });
        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }

    [Test]
    public async Task A_reason_that_was_given_stands_with_the_rows()
    {
        var note = NewNote("Nhà ông A");
        await using (var context = NewNotebook())
        {
            context.Notes.Add(note);
            await context.SaveChangesAsync();
            context.Reason = "ghi nhầm thôn";
            note.Title = "Nhà ông B";
            await context.SaveChangesAsync();
            context.Notes.Remove(note);
            await context.SaveChangesAsync();
        }

        Assert.That((await EntriesAsync()).Select(entry => entry.Detail), Is.EqualTo(new[] { null, "Title – ghi nhầm thôn", "ghi nhầm thôn" }));
    }

    [Test]
    public async Task The_kind_of_area_of_a_village_is_noted_like_a_row_of_the_module_that_saves_it()
    {
        await using (var context = NewNotebook())
        {
            context.VillageTags.Add(new VillageTag { UnitId = Village, FirstDay = new DateOnly(2018, 1, 1), SavedAt = DateTime.UnixEpoch }.As(AreaTag.Remote));
            await context.SaveChangesAsync();
        }

        Assert.That((await EntriesAsync()).Select(entry => (entry.Action, entry.UnitId)), Is.EqualTo(new[] { ("notebook.village-tag.added", (Guid?)Village) }));
    }

    [Test]
    public async Task A_save_without_async_is_noted_alike()
    {
        await using (var context = NewNotebook())
        {
            context.Loose.Add(new Loose());
            context.SaveChanges();
        }

        Assert.That((await EntriesAsync()).Select(entry => (entry.Action, entry.UnitId)), Is.EqualTo(new[] { ("notebook.loose.added", (Guid?)null) }));
    }

    [Test]
    public async Task More_than_fifty_rows_of_a_kind_in_one_save_make_one_note_with_their_number()
    {
        await using (var context = NewNotebook())
        {
            context.Notes.AddRange(Enumerable.Range(0, 51).Select(number => NewNote($"{number}")));
            context.Loose.AddRange(Enumerable.Range(0, 50).Select(number => new Loose { Number = number }));
            await context.SaveChangesAsync();
        }

        var entries = await EntriesAsync();
        var many = entries.Single(entry => entry.Action == "notebook.field-note.added");
        Assert.Multiple(() =>
        {
            Assert.That((many.Subject, many.UnitId, many.Detail), Is.EqualTo(((string?)null, Village, "× 51")));
            Assert.That(entries.Count(entry => entry.Action == "notebook.loose.added"), Is.EqualTo(50));
        });
    }

    [Test]
    public async Task A_save_that_fails_leaves_no_note_and_the_next_one_is_noted_as_ever()
    {
        await using (var context = NewNotebook())
        {
            context.Notes.Add(NewNote("một"));
            await context.SaveChangesAsync();
            var twin = context.Notes.Add(NewNote("một"));
            context.Loose.Add(new Loose());
            Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
            twin.State = EntityState.Detached;
            await using (var another = await context.Database.BeginTransactionAsync())
                await another.CommitAsync();
            Assert.That(await EntriesAsync(), Has.Count.EqualTo(1));
            await context.SaveChangesAsync();
        }

        Assert.That((await EntriesAsync()).Select(entry => entry.Action), Is.EqualTo(new[] { "notebook.field-note.added", "notebook.loose.added" }));
        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }

    [Test]
    public async Task A_save_that_cannot_be_noted_saves_nothing()
    {
        await IntrudeAsync(platform => platform.AuditHeads.ExecuteDeleteAsync());

        await using (var context = NewNotebook())
        {
            context.Notes.Add(NewNote("một"));
            Assert.That(() => context.SaveChangesAsync(), Throws.Exception);
        }

        await using var again = NewNotebook();
        Assert.That(await again.Notes.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task In_a_transaction_of_the_modules_own_the_notes_share_its_fate()
    {
        await using (var context = NewNotebook())
        {
            await using (var first = await context.Database.BeginTransactionAsync())
            {
                context.Notes.Add(NewNote("một"));
                await context.SaveChangesAsync();
                context.Notes.Add(NewNote("hai"));
                await context.SaveChangesAsync();
                await first.RollbackAsync();
            }

            context.ChangeTracker.Clear();
            await using var second = await context.Database.BeginTransactionAsync();
            context.Notes.Add(NewNote("ba"));
            await context.SaveChangesAsync();
            context.Loose.Add(new Loose());
            await context.SaveChangesAsync();
            await second.CommitAsync();
        }

        Assert.That((await EntriesAsync()).Select(entry => (entry.Number, entry.Action)), Is.EqualTo(new[]
        {
            (1L, "notebook.field-note.added"),
            (2L, "notebook.loose.added"),
        }));
    }

    [Test]
    public async Task A_save_that_changes_nothing_is_not_noted()
    {
        await using (var context = NewNotebook())
        {
            context.MarkFiguresStale(Village, new DateOnly(2020, 5, 1));
            await context.SaveChangesAsync();
            await context.SaveChangesAsync();
        }

        Assert.That(await EntriesAsync(), Is.Empty);
    }

    [Test]
    public async Task Requests_that_save_at_the_same_time_leave_a_whole_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(async () =>
        {
            await using var context = NewNotebook();
            for (var number = 0; number < 20; number++)
            {
                context.Notes.Add(NewNote($"{writer}/{number}"));
                await context.SaveChangesAsync();
            }
        })));

        Assert.That((await HeadAsync()).Number, Is.EqualTo(120));
        Assert.That((await VerifyAsync()).Fault, Is.Null);
    }
}
