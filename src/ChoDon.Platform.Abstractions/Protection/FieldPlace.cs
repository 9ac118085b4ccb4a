namespace ChoDon.Platform.Abstractions.Protection;

/// <summary>Where an encrypted value stands. Moved to another place it can no longer be opened.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Column">Name of the column.</param>
/// <param name="RowId">Key of the row.</param>
public sealed record FieldPlace(string Table, string Column, Guid RowId);
