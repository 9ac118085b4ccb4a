using ChoDon.Platform.Abstractions.Audit;

namespace ChoDon.Platform.Abstractions.Export;

/// <summary>A table that leaves the program as a file.</summary>
/// <param name="Name">What it is, in the language of the reader: the sheet's name.</param>
/// <param name="FileName">Name of the file without day and ending: small letters, digits and hyphens.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">
/// Its rows, read while they are written: a cell for each column, which is a text, a whole number, a quantity (decimal), a day, or null.
/// A text that a spreadsheet would take for a formula comes out as text.
/// </param>
/// <param name="Note">What the audit log is to say. It holds no personal data: filters yes, what a person typed no.</param>
public sealed record ExportTable(
    string Name, string FileName, IReadOnlyList<ExportColumn> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows, AuditNote Note);
