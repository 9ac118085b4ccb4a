namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>Some words of a sentence of the report, around a number. Where the number is nought or not known they leave themselves out.</summary>
/// <param name="TextKey">Key of the words, with <c>{0}</c> for the number; where one thing is told in other words than several, both with a bar between.</param>
/// <param name="Figure">The number.</param>
/// <param name="Clauses">What is told of it after a comma.</param>
public sealed record ReportClause(string TextKey, Figure Figure, params IReadOnlyList<ReportClause> Clauses);
