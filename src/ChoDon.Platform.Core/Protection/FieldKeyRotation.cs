using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// Changes the key of encrypted fields. The new key is in the file, on disk, before it seals anything; a change that was
/// broken off goes on with the key that it had made. No host may be at work.
/// </summary>
public sealed class FieldKeyRotation(PlatformDatabase database, IReadOnlyList<SealedColumn> columns, TimeProvider time)
{
    /// <summary>The keys to seal with: a new one on top, or those of the change that was broken off.</summary>
    /// <exception cref="OperatorException">A key is missing, or the file cannot be written.</exception>
    public async Task<FieldKeys> BeginAsync(FieldKeys keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await FieldKeyCheck.RequireAsync(database, keys, time, cancellationToken);
        if (await With(keys).HasWorkAsync(cancellationToken))
            return keys;
        var changed = keys.WithNew();
        await FieldKeyCheck.RequireAsync(database, changed, time, cancellationToken);
        return changed;
    }

    public FieldResealing With(FieldKeys keys) => new(database, columns, keys);

    /// <summary>Takes the older keys out of the database and the file; what they still seal keeps them there and is told.</summary>
    /// <exception cref="OperatorException">A key is missing, or the file cannot be written.</exception>
    public async Task<IReadOnlyList<SealedCount>> DropOldAsync(FieldKeys keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await FieldKeyCheck.RequireAsync(database, keys, time, cancellationToken);
        var kept = await With(keys).SealedByOldAsync(cancellationToken);
        if (keys.OldIds.Count == 0 || kept.Count > 0)
            return kept;

        // The database first: a key that is known and is not in the file keeps a host from starting.
        await FieldKeyCheck.DropAsync(database, keys.OldIds, time, cancellationToken);
        keys.WithoutOld();
        return [];
    }
}
