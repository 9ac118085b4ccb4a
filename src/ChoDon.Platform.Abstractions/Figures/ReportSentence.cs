namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// A sentence of the report in words: a number, after it what the platform says of its change, and clauses after commas.
/// Without a number of its own it opens a list, and its clauses are the items.
/// </summary>
/// <param name="TextKey">Key of the words, without a full stop; see <see cref="ReportClause"/>. Those of a list have no number.</param>
/// <param name="Figure">The number; null for a list.</param>
/// <param name="Clauses">What else is told.</param>
public sealed record ReportSentence(string TextKey, Figure? Figure, params IReadOnlyList<ReportClause> Clauses)
{
    /// <summary>Key of what is said where the number, or each of the list, is nought; without it, nothing.</summary>
    public string? NoneKey { get; init; }

    /// <summary>Every figure in it.</summary>
    public IEnumerable<Figure> Figures => Figure is { } figure ? Clauses.SelectMany(FiguresOf).Prepend(figure) : Clauses.SelectMany(FiguresOf);

    /// <summary>The key of all its words.</summary>
    public IEnumerable<string> TextKeys => new[] { TextKey, NoneKey }.OfType<string>().Concat(Clauses.SelectMany(KeysOf));

    private static IEnumerable<Figure> FiguresOf(ReportClause clause) => clause.Clauses.SelectMany(FiguresOf).Prepend(clause.Figure);

    private static IEnumerable<string> KeysOf(ReportClause clause) => clause.Clauses.SelectMany(KeysOf).Prepend(clause.TextKey);
}
