using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Something that is due, as a module told it last.</summary>
public sealed class Reminder
{
    public const int MaxSubjectLength = 100;
    public const int MaxPathLength = 300;
    public const int MaxTextLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DistrictId { get; init; }

    /// <summary><see cref="KnownReminder.Key"/> of its kind.</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required DateOnly DueOn { get; init; }

    public required Guid UnitId { get; set; }

    public required string Path { get; set; }

    public required string Text { get; set; }

    public required string TextEnglish { get; set; }

    /// <summary>Since when the module tells it no longer; null while it is open.</summary>
    public DateTime? ResolvedAt { get; set; }
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(reminder => reminder.Kind).HasMaxLength(KnownReminder.MaxKeyLength);
        builder.Property(reminder => reminder.Subject).HasMaxLength(Reminder.MaxSubjectLength);
        builder.Property(reminder => reminder.Path).HasMaxLength(Reminder.MaxPathLength);
        builder.Property(reminder => reminder.Text).HasMaxLength(Reminder.MaxTextLength);
        builder.Property(reminder => reminder.TextEnglish).HasMaxLength(Reminder.MaxTextLength);
        builder.HasIndex(reminder => new { reminder.DistrictId, reminder.Kind, reminder.Subject, reminder.DueOn }).IsUnique();
        builder.HasIndex(reminder => new { reminder.DistrictId, reminder.ResolvedAt });
    }
}
