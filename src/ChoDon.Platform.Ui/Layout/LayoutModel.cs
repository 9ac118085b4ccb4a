namespace ChoDon.Platform.Ui.Layout;

/// <summary>What the frame around a page shows.</summary>
/// <param name="ProgrammeName">Name of the programme in the reader's language.</param>
/// <param name="SignedInName">Name of the person signed in, or null.</param>
/// <param name="Unit">The unit whose pages are shown, or null where none is (before signing in).</param>
/// <param name="UnitPath">Names of the units above it and its own, highest first.</param>
/// <param name="Units">All units the person may look at, those of a group beside each other; a choice appears from two on.</param>
/// <param name="Navigation">The groups of the main navigation; an empty list leaves the menu out.</param>
/// <param name="Waiting">How many things wait for the person to look at; null for one who is told of none.</param>
/// <param name="IsDemonstration">Whether every page must say that the data is invented.</param>
/// <param name="Version">Version of the application, as shown in the footer.</param>
public sealed record LayoutModel(
    string ProgrammeName,
    string? SignedInName,
    LayoutUnit? Unit,
    IReadOnlyList<string> UnitPath,
    IReadOnlyList<LayoutUnit> Units,
    IReadOnlyList<NavigationGroup> Navigation,
    int? Waiting,
    bool IsDemonstration,
    string Version);
