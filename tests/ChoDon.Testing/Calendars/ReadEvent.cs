namespace ChoDon.Testing.Calendars;

/// <summary>An event as a calendar program understands it: a moment is in UTC, a day has no time.</summary>
public sealed record ReadEvent(
    string Uid,
    string Summary,
    string Location,
    string Url,
    string Status,
    string Start,
    int Sequence,
    string LastModified,
    IReadOnlyList<string> Properties);
