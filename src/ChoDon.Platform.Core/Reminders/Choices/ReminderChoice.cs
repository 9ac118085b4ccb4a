using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A person's own pace for one kind of reminder.</summary>
public sealed class ReminderChoice
{
    public required Guid AccountId { get; init; }

    public required string Kind { get; init; }

    public required ReminderPace Pace { get; set; }
}

internal sealed class ReminderChoiceConfiguration : IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<ReminderChoice> builder)
    {
        builder.HasKey(choice => new { choice.AccountId, choice.Kind });
        builder.Property(choice => choice.Kind).HasMaxLength(KnownReminder.MaxKeyLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(choice => choice.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
