using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Import.Batches;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Takes the records of an import out again, chunk by chunk, except those that somebody changed since.</summary>
internal sealed class ImportUndo(ImportWork work)
{
    private const int RecordsAChunk = 500;

    public async Task RunAsync(ImportLease lease, ImportBatch batch, CancellationToken cancellationToken)
    {
        var import = work.ImportOf(batch);
        while (await UndoAsync(lease, batch, import, cancellationToken))
        {
        }

        await using var context = work.Database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.ImportBatches.EndAsync(
            lease, ImportState.Undoing, ImportState.Undone, work.Time, set => set.SetProperty(row => row.Error, (string?)null), cancellationToken);
        await context.ImportParts.Where(part => part.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
        var done = await context.ImportBatches.AsNoTracking().SingleAsync(row => row.Id == batch.Id, cancellationToken);
        await AuditChain.AppendAsync(
            context, work.Time.UtcNow(), new Actor(batch.AccountId, batch.AccountName),
            new AuditNote("import.undone", $"{batch.Definition}/{batch.Id}", batch.UnitId, $"× {done.TakenBack}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> UndoAsync(ImportLease lease, ImportBatch batch, KnownImport import, CancellationToken cancellationToken)
    {
        await using var scope = await work.BeginAsync(batch, import, cancellationToken);
        var data = (ModuleDbContext)scope.Resolve(import.DataType);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        await using var platform = await Together.OpenAsync(work.Database, data, transaction, cancellationToken);
        var made = await platform.ImportMade.AsNoTracking()
            .Where(row => row.BatchId == batch.Id && !row.IsKept)
            .OrderBy(row => row.RecordId)
            .Take(RecordsAChunk)
            .Select(row => new ImportedRecord(row.RecordId, row.Stamp))
            .ToListAsync(cancellationToken);
        if (made.Count == 0)
            return false;

        var rules = (IRowImport)scope.Resolve(import.ImportType);
        var kept = (await rules.UndoAsync(made, cancellationToken)).ToList();
        var gone = made.Select(record => record.Id).Except(kept).ToList();
        await platform.ImportMade.Where(row => row.BatchId == batch.Id && kept.Contains(row.RecordId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.IsKept, true), cancellationToken);
        await platform.ImportMade.Where(row => row.BatchId == batch.Id && gone.Contains(row.RecordId)).ExecuteDeleteAsync(cancellationToken);
        var (goneCount, keptCount) = (gone.Count, kept.Count);
        await platform.ImportBatches.GoOnAsync(
            lease,
            ImportState.Undoing,
            work.Time,
            set => set
                .SetProperty(row => row.TakenBack, row => row.TakenBack + goneCount)
                .SetProperty(row => row.Kept, row => row.Kept + keptCount),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
