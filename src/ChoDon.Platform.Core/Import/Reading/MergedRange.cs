namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A merged cell: rows from 1, columns from 0, both ends included.</summary>
internal readonly record struct MergedRange(int FromRow, int FromColumn, int ToRow, int ToColumn);
