namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>A column with days.</summary>
/// <param name="Source">Which column of the sheet, from 0.</param>
/// <param name="Key">Which column of the import.</param>
/// <param name="Order">How it is read.</param>
/// <param name="Evidence">What its texts have said.</param>
internal sealed record DayColumn(int Source, string Key, DayOrder Order, DayEvidence Evidence);
