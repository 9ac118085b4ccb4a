using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Tests.Audit;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Data;

/// <summary>A save of many rows is written in another way, and nobody can tell.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class LargeSavesTests(DatabaseProvider provider) : NotebookFixture(provider)
{
    private const int Many = 150;

    [Test]
    public async Task Its_rows_are_stored_as_those_of_a_small_one_are()
    {
        var note = NewNote("một");
        await SaveAsync(context => context.AddRange(note, FilledLeaf(note), EmptyLeaf(note)));
        await SaveAsync(context => context.AddRange(Enumerable.Range(0, Many).Select(number => number % 2 == 0 ? FilledLeaf(note) : EmptyLeaf(note))));

        await using var context = NewNotebook();
        var kinds = await context.Database.SqlQuery<int>(
            $"SELECT COUNT(*) AS \"Value\" FROM (SELECT DISTINCT note_id, at, until, day, weekday, other, is_torn, length, width, weight, scan, text FROM nbk_leaf) AS kinds").SingleAsync();
        Assert.That((await context.Leaves.CountAsync(), kinds), Is.EqualTo((Many + 2, 2)));
    }

    [Test]
    public async Task It_is_noted_as_a_small_one_is_and_its_rows_can_be_changed_after_it()
    {
        var notes = Enumerable.Range(0, Many).Select(number => NewNote($"{number}")).ToList();
        await using (var context = NewNotebook())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.Leaves.AddRange(notes.Take(3).Select(EmptyLeaf));
            context.Notes.AddRange(notes);
            await context.SaveChangesAsync();
            notes[7].Text = "đổi";
            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Assert.That((await EntriesAsync()).Select(entry => (entry.Action, entry.Detail)), Is.EqualTo(new[]
        {
            ("notebook.leaf.added", null), ("notebook.leaf.added", null), ("notebook.leaf.added", null),
            ("notebook.field-note.added", $"× {Many}"), ("notebook.field-note.changed", "Text"),
        }));
        await using var again = NewNotebook();
        Assert.That(await again.Notes.Where(note => note.Text == "đổi").Select(note => note.Id).ToListAsync(), Is.EqualTo(new[] { notes[7].Id }));
    }

    [Test]
    public async Task One_that_fails_saves_and_notes_nothing()
    {
        await using var context = NewNotebook();
        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            context.Notes.AddRange(Enumerable.Range(0, Many).Select(number => NewNote($"{number % (Many - 1)}")));
            Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
            Assert.That(context.ChangeTracker.Entries().Select(row => row.State), Is.All.EqualTo(EntityState.Added));
            await transaction.CommitAsync();
        }

        Assert.That((await context.Notes.CountAsync(), (await EntriesAsync()).Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public void One_with_a_row_outside_the_scope_is_refused()
    {
        Access.Scope = DataScope.Of([Guid.CreateVersion7()]);

        Assert.ThrowsAsync<OutOfScopeException>(() => SaveAsync(
            context => context.AddRange(Enumerable.Range(0, Many).Select(number => NewNote($"{number}")))));
    }

    private async Task SaveAsync(Action<NotebookDbContext> change)
    {
        await using var context = NewNotebook();
        await using var transaction = await context.Database.BeginTransactionAsync();
        change(context);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static Leaf EmptyLeaf(FieldNote note) => new() { NoteId = note.Id, At = DateTime.UnixEpoch, Day = DateOnly.MaxValue };

    private static Leaf FilledLeaf(FieldNote note) => new()
    {
        NoteId = note.Id,
        At = new DateTime(2020, 5, 11, 3, 4, 5, 678, DateTimeKind.Utc),
        Until = new DateTime(2020, 5, 12, 0, 0, 0, DateTimeKind.Utc),
        Day = new DateOnly(2020, 5, 11),
        Weekday = DayOfWeek.Monday,
        Other = DayOfWeek.Friday,
        IsTorn = true,
        Length = 5_000_000_000,
        Width = -3,
        Weight = 3.80m,
        Scan = [0, 255, 7],
        Text = "Nà Pài 'ộ' \\ 🙂",
    };
}
