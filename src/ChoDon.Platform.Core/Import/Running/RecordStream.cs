using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Puts the rows of a sheet together to records, and the records to chunks.</summary>
internal static class RecordStream
{
    private const int RecordsAChunk = 500;
    private const int RowsAChunk = 2_500;
    private const int RowsARecord = 500;

    public static IEnumerable<List<ImportRecord>> Chunks(
        IEnumerable<SheetRow> rows, int heading, RowReader reader, Func<ImportRow, ImportRow, bool> continues)
    {
        List<ImportRecord> chunk = [];
        var chunkRows = 0;
        foreach (var sheetRow in rows)
        {
            if (sheetRow.Number <= heading || reader.Read(sheetRow) is not { } row)
                continue;
            if (chunk.Count > 0 && chunk[^1] is { Rows.Count: < RowsARecord } last && continues(row, last.First))
            {
                last.Add(row);
                chunkRows++;
                continue;
            }

            if (chunk.Count == RecordsAChunk || chunkRows >= RowsAChunk)
            {
                yield return chunk;
                (chunk, chunkRows) = ([], 0);
            }

            chunk.Add(new ImportRecord(row));
            chunkRows++;
        }

        if (chunk.Count > 0)
            yield return chunk;
    }
}
