using System.Globalization;
using Autofac;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>The dry run: reads and checks every row, changes nothing in the register, and keeps what it found.</summary>
internal sealed class ImportCheck(ImportWork work)
{
    public async Task RunAsync(ImportLease lease, ImportBatch batch, CancellationToken cancellationToken)
    {
        var import = work.ImportOf(batch);
        await using var source = await work.OpenAsync(batch, import, cancellationToken);
        var tally = new CheckTally(import, source);
        var twins = new Twins();
        await foreach (var records in source.ChunksAsync(cancellationToken))
        {
            await using (var scope = await work.BeginAsync(batch, import, cancellationToken))
            {
                var chunk = new ImportChunk(batch.UnitId, records);
                await ((IRowImport)scope.Resolve(import.ImportType)).CheckAsync(chunk, cancellationToken);
            }

            twins.LeaveOut(records);
            tally.Add(records);
            var rows = tally.Rows;
            await using var progress = work.Database.NewContext();
            await progress.ImportBatches.GoOnAsync(
                lease, ImportState.Checking, work.Time, set => set.SetProperty(row => row.RowsDone, rows), cancellationToken);
        }

        await using var context = work.Database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await work.Vault.KeepReportAsync(context, batch, tally.Report(), cancellationToken);
        var (all, good, known, refused, refusedRows, warnings) =
            (tally.Rows, tally.Good, tally.Known, tally.Refused, tally.RefusedRows, tally.Warnings);
        await context.ImportBatches.EndAsync(
            lease,
            ImportState.Checking,
            ImportState.Checked,
            work.Time,
            set => set
                .SetProperty(row => row.Rows, all)
                .SetProperty(row => row.RowsDone, 0)
                .SetProperty(row => row.Position, 0)
                .SetProperty(row => row.Good, good)
                .SetProperty(row => row.Known, known)
                .SetProperty(row => row.Refused, refused)
                .SetProperty(row => row.RefusedRows, refusedRows)
                .SetProperty(row => row.Warnings, warnings),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What the check has found so far.</summary>
    private sealed class CheckTally(KnownImport import, ChunkSource source)
    {
        private readonly List<RefusedRow> _refused = [];
        private readonly List<ImportNote> _warnings = [];
        private readonly List<IReadOnlyDictionary<string, string>> _samples = [];

        public int Rows { get; private set; }

        public int Good { get; private set; }

        public int Known { get; private set; }

        public int Refused { get; private set; }

        public int RefusedRows { get; private set; }

        public int Warnings { get; private set; }

        public void Add(IEnumerable<ImportRecord> records)
        {
            foreach (var record in records)
            {
                Rows += record.Rows.Count;
                AddWarnings(record);
                if (record.IsRefused)
                    Refuse(record);
                else if (record.IsKnown)
                    Known++;
                else
                    Accept(record);
            }
        }

        public RowReport Report() => new([.. source.Headings], _refused, _warnings, _samples);

        private void AddWarnings(ImportRecord record)
        {
            foreach (var row in record.Rows.Where(row => row.Warnings.Count > 0))
            {
                Warnings++;
                if (_warnings.Count < RowReport.MostWarnings)
                    _warnings.AddRange(row.Warnings);
            }
        }

        private void Refuse(ImportRecord record)
        {
            Refused++;
            RefusedRows += record.Rows.Count;
            _refused.AddRange(source.Refused(record).Take(RowReport.MostRefused - _refused.Count));
        }

        private void Accept(ImportRecord record)
        {
            Good++;
            foreach (var row in record.Rows)
            {
                if (_samples.Count < RowReport.MostSamples)
                    _samples.Add(import.Definition.Columns
                        .Where(column => !row.IsBlank(column.Key))
                        .ToDictionary(column => column.Key, column => Shown(row, column)));
            }
        }

        private static string Shown(ImportRow row, ImportColumn column) => column.Kind switch
        {
            ImportKind.Date => row.Date(column.Key)!.Value.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
            ImportKind.Year or ImportKind.WholeNumber => row.Number32(column.Key)!.Value.ToString(CultureInfo.InvariantCulture),
            ImportKind.Quantity => row.Quantity(column.Key)!.Value.ToString("#,0.###", CultureInfo.GetCultureInfo("vi-VN")),
            ImportKind.Choice => column.Choices.First(choice => choice.Value == row.Text(column.Key)).Names[0],
            _ => row.Text(column.Key)!,
        };
    }
}
