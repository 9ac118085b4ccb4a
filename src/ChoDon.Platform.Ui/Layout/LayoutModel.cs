namespace ChoDon.Platform.Ui.Layout;

/// <summary>What the frame around a page shows.</summary>
/// <param name="ProgrammeName">Name of the programme in the reader's language.</param>
/// <param name="SignedInName">Name of the person signed in, or null.</param>
/// <param name="District">The district whose pages are shown, or null where none is (before signing in).</param>
/// <param name="Districts">All districts the person may look at; a choice appears from two on.</param>
/// <param name="Navigation">The groups of the main navigation; an empty list leaves the menu out.</param>
/// <param name="IsDemonstration">Whether every page must say that the data is invented.</param>
/// <param name="Version">Version of the application, as shown in the footer.</param>
public sealed record LayoutModel(
    string ProgrammeName,
    string? SignedInName,
    LayoutDistrict? District,
    IReadOnlyList<LayoutDistrict> Districts,
    IReadOnlyList<NavigationGroup> Navigation,
    bool IsDemonstration,
    string Version);
