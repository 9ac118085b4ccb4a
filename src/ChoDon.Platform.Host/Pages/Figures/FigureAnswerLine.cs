namespace ChoDon.Platform.Host.Pages.Figures;

/// <param name="Key">The figure's key.</param>
/// <param name="Module">The module that publishes it.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Measure">Its unit of measure.</param>
/// <param name="Value">The number; null when the status says that there is none.</param>
/// <param name="Qualifier">How exactly it is known: <c>Exact</c>, <c>AtLeast</c> or <c>About</c>.</param>
/// <param name="Status">How far it may be relied upon.</param>
/// <param name="Records">The page with the records it is made of.</param>
internal sealed record FigureAnswerLine(
    string Key, string Module, string Name, string Measure, decimal? Value, string Qualifier, string Status, string? Records);
