using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A reminder on the list of one person, and what the person did about it.</summary>
public sealed class ReminderForPerson
{
    public required Guid AccountId { get; init; }

    public required Guid ReminderId { get; init; }

    /// <summary>The last day of the plan that has come.</summary>
    public required DateOnly Occasion { get; set; }

    /// <summary>The occasion that was mailed, or that needs no mail; null when none was.</summary>
    public DateOnly? ToldOn { get; set; }

    /// <summary>The person was told because those below did not do it.</summary>
    public bool IsEscalated { get; set; }

    /// <summary>The person wants to hear no more of it.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>Until this day the person wants to hear nothing of it.</summary>
    public DateOnly? SnoozedUntil { get; set; }
}

internal sealed class ReminderForPersonConfiguration : IEntityTypeConfiguration<ReminderForPerson>
{
    public void Configure(EntityTypeBuilder<ReminderForPerson> builder)
    {
        builder.HasKey(row => new { row.AccountId, row.ReminderId });
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Reminder>().WithMany().HasForeignKey(row => row.ReminderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(row => row.ReminderId);
    }
}
