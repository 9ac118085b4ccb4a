using Autofac;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Saves the good records chunk by chunk. The records of a chunk, their keys and the position in the file are one
/// transaction: a run that was killed goes on where the last one was committed, and no record comes twice.
/// </summary>
internal sealed class ImportApply(ImportWork work)
{
    public async Task RunAsync(ImportLease lease, ImportBatch batch, CancellationToken cancellationToken)
    {
        var import = work.ImportOf(batch);
        await using var source = await work.OpenAsync(batch, import, ImportChoices.Read(batch.Choices), cancellationToken);
        var twins = new Twins();
        var late = new LateRefusals(work.Vault, source);
        await foreach (var records in source.ChunksAsync(cancellationToken))
        {
            records.RemoveAll(record => record.First.Number <= batch.Position);
            if (records.Count > 0)
                await ApplyAsync(lease, batch, import, twins, late, records, cancellationToken);
        }

        await using (var scope = await work.BeginAsync(batch, import, cancellationToken))
            await ((ModuleDbContext)scope.Resolve(import.DataType)).RefreshStatisticsAsync(cancellationToken);
        await EndAsync(lease, batch, cancellationToken);
    }

    private async Task ApplyAsync(
        ImportLease lease, ImportBatch batch, KnownImport import, Twins twins, LateRefusals late, List<ImportRecord> records, CancellationToken cancellationToken)
    {
        await using var scope = await work.BeginAsync(batch, import, cancellationToken);
        var data = (ModuleDbContext)scope.Resolve(import.DataType);
        var rules = (IRowImport)scope.Resolve(import.ImportType);
        var chunk = new ImportChunk(batch.UnitId, records);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        await rules.CheckAsync(chunk, cancellationToken);
        twins.LeaveOut(records);
        await rules.ApplyAsync(chunk, cancellationToken);

        await using var platform = await Together.OpenAsync(work.Database, data, transaction, cancellationToken);
        var made = records.Where(record => record.Made is not null).ToList();
        await BulkInsert.InsertAsync(
            platform,
            made.Select(record => new ImportMade { BatchId = batch.Id, RecordId = record.Made!.Id, Stamp = record.Made.Stamp }),
            cancellationToken: cancellationToken);
        var (refused, refusedRows) = await late.KeepAsync(platform, batch, records, cancellationToken);
        var (position, rows, count) = (records[^1].Rows[^1].Number, records.Sum(record => record.Rows.Count), made.Count);
        await platform.ImportBatches.GoOnAsync(
            lease,
            ImportState.Importing,
            work.Time,
            set => set
                .SetProperty(row => row.Position, position)
                .SetProperty(row => row.RowsDone, row => row.RowsDone + rows)
                .SetProperty(row => row.Imported, row => row.Imported + count)
                .SetProperty(row => row.Good, row => row.Good - refused)
                .SetProperty(row => row.Refused, row => row.Refused + refused)
                .SetProperty(row => row.RefusedRows, row => row.RefusedRows + refusedRows),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task EndAsync(ImportLease lease, ImportBatch batch, CancellationToken cancellationToken)
    {
        await using var context = work.Database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // Good ones that were not imported were known by then.
        await context.ImportBatches.EndAsync(
            lease,
            ImportState.Importing,
            ImportState.Imported,
            work.Time,
            set => set
                .SetProperty(row => row.RowsDone, row => row.Rows)
                .SetProperty(row => row.Known, row => row.Known + row.Good - row.Imported),
            cancellationToken);

        // The file is full of people, and has done its work.
        await context.ImportParts.Where(part => part.BatchId == batch.Id && part.Kind == ImportPartKind.File).ExecuteDeleteAsync(cancellationToken);
        var done = await context.ImportBatches.AsNoTracking().SingleAsync(row => row.Id == batch.Id, cancellationToken);
        await AuditChain.AppendAsync(
            context, work.Time.UtcNow(), new Actor(batch.AccountId, batch.AccountName),
            new AuditNote("import.finished", $"{batch.Definition}/{batch.Id}", batch.UnitId, $"× {done.Imported}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
