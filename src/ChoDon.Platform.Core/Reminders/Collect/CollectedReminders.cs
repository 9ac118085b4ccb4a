using ChoDon.Platform.Abstractions.Reminders;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>What asking all modules came to.</summary>
/// <param name="Plans">The plan of each kind that answered, by its key.</param>
/// <param name="Failures">Why a kind did not answer, by its key.</param>
/// <param name="Named">The only people who are told of a thing, for those things of which only some may know.</param>
internal sealed record CollectedReminders(
    IReadOnlyDictionary<string, ReminderPlan> Plans,
    IReadOnlyDictionary<string, Exception> Failures,
    IReadOnlyDictionary<(string Kind, string Subject, DateOnly DueOn), IReadOnlyCollection<Guid>> Named);
