namespace ChoDon.Platform.Abstractions.Reminders;

/// <summary>A kind of reminder.</summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of its name, such as "Vacant posts".</param>
/// <param name="Permission">Who holds it can do something about it, and is told. See <see cref="DueItem.UnitId"/>.</param>
public sealed record ReminderDefinition(string Id, string TextKey, string Permission)
{
    /// <summary>The law or a superior asks for it: people choose how often they get mail of it, but not to get none.</summary>
    public bool IsObligatory { get; init; }
}
