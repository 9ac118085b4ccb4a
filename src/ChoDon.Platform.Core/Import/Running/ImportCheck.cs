using System.Globalization;
using Autofac;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>The dry run: reads and checks every row, changes nothing in the register, and keeps what it found.</summary>
internal sealed class ImportCheck(ImportWork work)
{
    // A person looks at it every second, and each write waits for the disk.
    private static readonly TimeSpan BetweenProgress = TimeSpan.FromMilliseconds(250);

    public async Task RunAsync(ImportLease lease, ImportBatch batch, CancellationToken cancellationToken)
    {
        var import = work.ImportOf(batch);
        var choices = ImportChoices.Read(batch.Choices);
        var tally = await ReadAsync(lease, batch, import, choices, cancellationToken);
        var mixed = tally.Days.Where(column => column.Order != DayOrder.Mixed && column.Evidence.Order == DayOrder.Mixed).ToList();
        if (mixed.Count > 0)
        {
            // It took the whole file to find out; the rows are read again by one who knows.
            choices = choices.With(mixed.Select(column => KeyValuePair.Create(column.Source, DayOrder.Mixed)));
            tally = await ReadAsync(lease, batch, import, choices, cancellationToken);
        }

        var report = tally.Report() with { Days = DayQuestion.Of(tally.Days, choices, work.Time.Today()) };
        await KeepAsync(lease, batch, choices, tally, report, cancellationToken);
    }

    private async Task<CheckTally> ReadAsync(
        ImportLease lease, ImportBatch batch, KnownImport import, ImportChoices choices, CancellationToken cancellationToken)
    {
        await using var source = await work.OpenAsync(batch, import, choices, cancellationToken);
        var tally = new CheckTally(import, source);
        var twins = new Twins();
        var told = work.Time.GetTimestamp();
        await foreach (var records in source.ChunksAsync(cancellationToken))
        {
            await using (var scope = await work.BeginAsync(batch, import, cancellationToken))
            {
                var chunk = new ImportChunk(batch.UnitId, records);
                await ((IRowImport)scope.Resolve(import.ImportType)).CheckAsync(chunk, cancellationToken);
            }

            twins.LeaveOut(records);
            tally.Add(records);
            if (work.Time.GetElapsedTime(told) < BetweenProgress)
                continue;
            told = work.Time.GetTimestamp();
            var rows = tally.Rows;
            await using var progress = work.Database.NewContext();
            await progress.ImportBatches.GoOnAsync(
                lease, ImportState.Checking, work.Time, set => set.SetProperty(row => row.RowsDone, rows), cancellationToken);
        }

        return tally;
    }

    private async Task KeepAsync(
        ImportLease lease, ImportBatch batch, ImportChoices choices, CheckTally tally, RowReport report, CancellationToken cancellationToken)
    {
        var json = choices.ToJson();
        await using var context = work.Database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await work.Vault.KeepReportAsync(context, batch, report, cancellationToken);
        var (all, good, known, refused, refusedRows, warnings) =
            (tally.Rows, tally.Good, tally.Known, tally.Refused, tally.RefusedRows, tally.Warnings);
        await context.ImportBatches.EndAsync(
            lease,
            ImportState.Checking,
            ImportState.Checked,
            work.Time,
            set => set
                .SetProperty(row => row.Choices, json)
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

        public IReadOnlyList<DayColumn> Days => [.. source.DayColumns];

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
