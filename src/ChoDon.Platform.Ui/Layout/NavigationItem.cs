namespace ChoDon.Platform.Ui.Layout;

/// <summary>An entry of the main navigation.</summary>
/// <param name="Text">The words in the reader's language.</param>
/// <param name="Url">Where it leads, with the path base.</param>
/// <param name="IsCurrent">Whether the page shown is this one or stands below it.</param>
public sealed record NavigationItem(string Text, string Url, bool IsCurrent);
