namespace ChoDon.Platform.Abstractions.Reminders;

/// <summary>Something that somebody has to do by a day. What stands in it is mailed: places and posts, never people.</summary>
/// <param name="Subject">Names the thing inside its kind, at most 100 characters: the same at every asking, such as a key.</param>
/// <param name="UnitId">
/// Who is told: the holders of the permission in this very unit, or where there are none in the nearest unit above.
/// Escalation adds the next unit above that has some.
/// </param>
/// <param name="DueOn">By when. With another day it is another thing: told anew, also to who was done with it.</param>
/// <param name="Path">The page on which something can be done about it: <c>/m/enrollment/villages/…</c>.</param>
/// <param name="TextKey">Key of the sentence that says what is to be done where.</param>
/// <param name="Values">Values for the sentence: names of places, numbers, days (<see cref="DateOnly"/>).</param>
public sealed record DueItem(string Subject, Guid UnitId, DateOnly DueOn, string Path, string TextKey, params IReadOnlyList<object> Values)
{
    /// <summary>
    /// The only people who are told, of those who hold the permission in the unit: the people on a case that others may not
    /// know of. Nobody else ever is, not even after the due day. Null for everybody whom the unit leads to.
    /// </summary>
    public IReadOnlyCollection<Guid>? AccountIds { get; init; }
}
