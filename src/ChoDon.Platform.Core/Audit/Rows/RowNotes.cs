using System.Data.Common;
using System.Runtime.CompilerServices;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Platform.Core.Audit.Rows;

/// <summary>
/// Notes the changes of a module's rows in the transaction that writes them: EF opens one for every save, and the
/// notes follow right before its commit. In a transaction of the module's own they follow the save.
/// </summary>
internal sealed class RowNotes(TimeProvider time) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, IReadOnlyCollection<AuditNote>> _pending = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Collect(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Collect(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public InterceptionResult TransactionCommitting(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        Append(eventData.Context, transaction);
        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await AppendAsync(eventData.Context, transaction, cancellationToken);
        return result;
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Append(eventData.Context, null);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        await AppendAsync(eventData.Context, null, cancellationToken);
        return result;
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Forget(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    public override void SaveChangesCanceled(DbContextEventData eventData) => Forget(eventData.Context);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    /// <summary>What was about to be saved was not.</summary>
    public void Forget(DbContext? context)
    {
        if (context is not null)
            _pending.Remove(context);
    }

    private void Collect(DbContext? context)
    {
        if (context is not ModuleDbContext module)
            return;
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        var notes = RowChanges.NotesOf(module);
        if (notes.Count > 0)
            _pending.AddOrUpdate(context, notes);
        else
            _pending.Remove(context);
    }

    private async Task AppendAsync(DbContext? context, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        if (context is not ModuleDbContext module || !_pending.Remove(context, out var notes))
            return;
        await AuditChain.AppendAsync(
            transaction ?? AuditChain.TransactionOf(context), time.UtcNow(), module.Access.Actor, notes, cancellationToken);
    }

    /// <summary>Neither driver needs the waiting thread in order to go on.</summary>
    private void Append(DbContext? context, DbTransaction? transaction) =>
        AppendAsync(context, transaction, CancellationToken.None).GetAwaiter().GetResult();
}
