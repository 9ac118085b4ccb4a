using Autofac;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>The sheet of a batch, ready to be read once from beginning to end.</summary>
internal sealed class ChunkSource(
    ISheetFile file, ImportChoices choices, RowReader reader, ILifetimeScope scope, IRowImport grouping) : IAsyncDisposable
{
    private readonly List<string> _headings = [];

    public IReadOnlyList<string> Headings => _headings;

    public IEnumerable<DayColumn> DayColumns => reader.DayColumns;

    /// <summary>The chunks, one after the other; the next is read while the last one is checked or saved.</summary>
    public IAsyncEnumerable<List<ImportRecord>> ChunksAsync(CancellationToken cancellationToken) =>
        ReadAhead.OfAsync(RecordStream.Chunks(Rows(), choices.Heading ?? 0, reader, grouping.Continues), cancellationToken);

    /// <summary>The rows of a record that is not imported, as a person is shown them.</summary>
    public IEnumerable<RefusedRow> Refused(ImportRecord record) =>
        record.Rows.Select(row => new RefusedRow(row.Number, reader.Shown((SheetRow)row.Source), row.Errors));

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return scope.DisposeAsync();
    }

    private IEnumerable<SheetRow> Rows()
    {
        foreach (var row in file.Rows(choices.Sheet ?? 0))
        {
            if (row.Number == choices.Heading)
                _headings.AddRange(reader.Shown(row));
            yield return row;
        }
    }
}
