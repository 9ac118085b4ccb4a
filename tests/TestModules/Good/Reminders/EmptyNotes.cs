using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.TestModules.Good.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.Good.Reminders;

/// <summary>Notes in which nothing was written have to be filled by the day after.</summary>
internal sealed class EmptyNotes(GoodDbContext data) : IReminderSource
{
    public static readonly ReminderDefinition Definition = new("empty-notes", "Reminder.EmptyNotes", Permissions.View);

    public ReminderPlan PlanOf(Guid districtId) => new([1]);

    public async Task<IReadOnlyList<DueItem>> FindAsync(Guid districtId, DateOnly today, CancellationToken cancellationToken) =>
        [
            .. (await data.Notes.Where(note => note.Text == "").ToListAsync(cancellationToken))
                .Select(note => new DueItem($"{note.Id}", note.UnitId, note.WrittenOn.AddDays(1), "/m/good/notes", "Reminder.EmptyNote", note.WrittenOn)),
        ];
}
