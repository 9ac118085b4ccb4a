namespace ChoDon.Platform.Core.Reminders;

/// <summary>Some modules could not say what is due; the others were told of.</summary>
public sealed class ReminderSourceException(IReadOnlyDictionary<string, Exception> failures)
    : Exception(string.Join("; ", failures.Select(failure => $"{failure.Key}: {failure.Value.Message}")), new AggregateException(failures.Values));
