namespace ChoDon.Platform.Host.Pages.Figures;

/// <param name="Unit">Code of the unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">First month, or day where the period begins within one.</param>
/// <param name="To">Last month, or day.</param>
/// <param name="Map"><c>then</c> or <c>today</c>.</param>
/// <param name="Figures">All figures.</param>
internal sealed record FigureAnswer(
    string Unit, string Name, string From, string To, string Map, IReadOnlyList<FigureAnswerLine> Figures);
