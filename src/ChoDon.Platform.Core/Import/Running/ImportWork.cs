using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>What checking, importing and undoing have in common: the batch, its file, and a scope for each chunk.</summary>
internal sealed class ImportWork(
    ImportDirectory directory, ImportVault vault, AccountScopes scopes, PlatformDatabase database, ILifetimeScope root, TimeProvider time)
{
    public PlatformDatabase Database => database;

    public ImportVault Vault => vault;

    public TimeProvider Time => time;

    public async Task<ImportBatch> ReadAsync(ImportLease lease, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.ImportBatches.AsNoTracking().SingleAsync(batch => batch.Id == lease.BatchId, cancellationToken);
    }

    public KnownImport ImportOf(ImportBatch batch) =>
        directory.Find(batch.Definition) ?? throw new ImportStoppedException("Stopped.NoModule");

    /// <summary>A scope in which the person of the batch is at work, with the rights they have at this moment.</summary>
    public async Task<ILifetimeScope> BeginAsync(ImportBatch batch, KnownImport import, CancellationToken cancellationToken)
    {
        var allowed = await scopes.OfAsync(
            batch.AccountId, import.Definition.Permission, batch.DistrictId, batch.UnitId, cancellationToken);
        if (allowed.UnitIds.Count == 0)
            throw new ImportStoppedException("Stopped.NotAllowed");
        var scope = root.BeginLifetimeScope();
        var access = scope.Resolve<CurrentAccess>();
        access.SignIn(batch.AccountId, batch.AccountName);
        access.Open(allowed);
        return scope;
    }

    /// <summary>The chunks of the batch's sheet, and what stands above its columns.</summary>
    public async Task<ChunkSource> OpenAsync(ImportBatch batch, KnownImport import, ImportChoices choices, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var content = await vault.OpenAsync(context, batch, ImportPartKind.File, cancellationToken);
        var scope = root.BeginLifetimeScope();
        try
        {
            return new ChunkSource(
                SheetFiles.Open(content, choices.Lettering.Decoder),
                choices,
                new RowReader(import.Definition, choices, time.Today()),
                scope,
                (IRowImport)scope.Resolve(import.ImportType));
        }
        catch
        {
            await scope.DisposeAsync();
            throw;
        }
    }
}
