namespace ChoDon.Platform.Abstractions.OfficialDocuments;

/// <summary>A table with lines around its cells.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a text for every column.</param>
public sealed record OfficialTable(IReadOnlyList<OfficialColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : OfficialBlock;
