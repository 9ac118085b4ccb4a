using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Protection;

/// <summary>
/// Sees at start to it that this host has every key the database knows of: a second host, or a copy put back without
/// its key file, would otherwise seal what the others cannot open.
/// </summary>
public static class FieldKeyCheck
{
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

        if (!known.Contains(keys.CurrentId))
        {
            context.FieldKeys.Add(new KnownFieldKey { Id = keys.CurrentId, FirstUsedAt = time.UtcNow() });
            await context.SaveChangesAsync(cancellationToken);
        }
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

    private static List<string> Missing(List<string> known, FieldKeys keys) => [.. known.Where(id => keys.Find(id) is null)];
}
