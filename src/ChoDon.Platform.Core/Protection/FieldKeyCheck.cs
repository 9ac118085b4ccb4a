using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// Sees at start to it that this host has every key the database knows of: a second host, or a copy put back without
/// its key file, would otherwise seal what the others cannot open.
/// </summary>
public static class FieldKeyCheck
{
    private static readonly Actor Operator = new(null, "command field-keys");

    /// <summary>Refuses to go on without a key, and makes the one that seals known; where another one sealed before, the audit log says so.</summary>
    /// <exception cref="OperatorException">A key is missing.</exception>
    public static async Task RequireAsync(
        PlatformDatabase database, FieldKeys keys, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var context = database.NewContext();
        var known = await context.FieldKeys.Select(key => key.Id).ToListAsync(cancellationToken);
        var missing = Missing(known, keys);
        if (missing.Count > 0)
        {
            throw new OperatorException(
                $"The key {string.Join(", ", missing)} of encrypted fields is not in {keys.File}. Copy the file from the host or the backup that has it. If it is lost for good, run 'field-keys forget' to go on without what it had sealed.");
        }

        if (known.Contains(keys.CurrentId))
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.FieldKeys.Add(new KnownFieldKey { Id = keys.CurrentId, FirstUsedAt = time.UtcNow() });
        await context.SaveChangesAsync(cancellationToken);
        if (known.Count > 0)
            await AuditChain.AppendAsync(context, time.UtcNow(), Operator, new AuditNote("field-key.changed", keys.CurrentId), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Goes on without the keys that are lost, and tells which.</summary>
    public static async Task<IReadOnlyList<string>> ForgetMissingAsync(
        PlatformDatabase database, FieldKeys keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var context = database.NewContext();
        var missing = Missing(await context.FieldKeys.Select(key => key.Id).ToListAsync(cancellationToken), keys);
        await context.FieldKeys.Where(key => missing.Contains(key.Id)).ExecuteDeleteAsync(cancellationToken);
        return missing;
    }

    /// <summary>Makes keys unknown that are about to leave the file, because nothing is sealed by them any more.</summary>
    internal static async Task DropAsync(
        PlatformDatabase database, IReadOnlyList<string> ids, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.FieldKeys.Where(key => ids.Contains(key.Id)).ExecuteDeleteAsync(cancellationToken);
        await AuditChain.AppendAsync(context, time.UtcNow(), Operator, new AuditNote("field-key.dropped", null, null, string.Join(", ", ids)), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static List<string> Missing(List<string> known, FieldKeys keys) => [.. known.Where(id => keys.Find(id) is null)];
}
