using ChoDon.Platform.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>When and how often a person gets mail of what is due. Without a row, the first values here hold.</summary>
public sealed class ReminderPreference
{
    public required Guid AccountId { get; init; }

    public ReminderPace Pace { get; set; } = ReminderPace.Daily;

    public int QuietFrom { get; set; } = QuietHours.AtFirst.From;

    public int QuietTo { get; set; } = QuietHours.AtFirst.To;
}

internal sealed class ReminderPreferenceConfiguration : IEntityTypeConfiguration<ReminderPreference>
{
    public void Configure(EntityTypeBuilder<ReminderPreference> builder)
    {
        builder.HasKey(preference => preference.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<ReminderPreference>(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
