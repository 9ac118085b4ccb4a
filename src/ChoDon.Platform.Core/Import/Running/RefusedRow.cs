using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>A row that is not imported, or is odd: its cells as they stood in the file, and what is to be said of it.</summary>
/// <param name="Number">The row in the sheet.</param>
/// <param name="Cells">All its cells, those of columns that are not imported included.</param>
/// <param name="Errors">What is wrong; empty when another row of the same record has the error.</param>
public sealed record RefusedRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<ImportNote> Errors);
