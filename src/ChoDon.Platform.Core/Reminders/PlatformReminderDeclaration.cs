using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>A kind of reminder of the platform itself. It is in use in every district.</summary>
/// <param name="Reminder">The kind.</param>
/// <param name="SourceType">The type that knows what is due; who declares it registers it.</param>
/// <param name="Texts">The type whose resources hold the words shown.</param>
public sealed record PlatformReminderDeclaration(ReminderDefinition Reminder, Type SourceType, Type Texts)
{
    internal KnownReminder Known => new(PlatformJobDeclaration.ModuleId, Reminder, SourceType, Texts);
}
