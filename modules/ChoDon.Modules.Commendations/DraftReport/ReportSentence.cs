namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>A sentence of a drafted report, and the figures that stand in it. Without one of them it is left out.</summary>
/// <param name="TextKey">Key of the sentence.</param>
/// <param name="FigureKeys">What stands in its places, in their order.</param>
internal sealed record ReportSentence(string TextKey, params IReadOnlyList<string> FigureKeys);
