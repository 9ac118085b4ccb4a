namespace ChoDon.Platform.Ui.Layout;

/// <summary>Some entries of the main navigation under a heading.</summary>
/// <param name="Heading">The words above, or null for none.</param>
/// <param name="Items">The entries in their order.</param>
public sealed record NavigationGroup(string? Heading, IReadOnlyList<NavigationItem> Items);
