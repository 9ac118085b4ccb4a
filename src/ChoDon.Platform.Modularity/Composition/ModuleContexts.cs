using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Modules;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>The contexts of all modules that the database has tables of, for a command that must leave no table out and needs no host.</summary>
public static class ModuleContexts
{
    private const string HistorySuffix = "migration_history";

    /// <exception cref="OperatorException">A module is not ready, not there, or its tables are of an older version.</exception>
    public static async Task<IReadOnlyList<ModuleDbContext>> OpenAllAsync(
        PlatformDatabase database, IModuleCatalog catalog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(catalog);
        if (catalog.All.FirstOrDefault(module => module.State != ModuleState.Ready) is { } unready)
            throw new OperatorException($"The module {unready.Id} is not ready ({unready.Reason.TrimEnd('.')}), and its tables would be left out. Put that right first; 'modules' lists all of them.");
        List<ModuleDbContext> contexts = [.. catalog.Ready.Select(module => module.Declaration!.Data).OfType<Type>().Select(database.NewContext)];
        foreach (var context in contexts)
        {
            if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                throw new OperatorException($"The tables of {ModuleDataAttribute.Of(context.GetType()).ModuleId} are of an older version. Start the host once; it brings them up to date.");
        }

        string[] known = [PlatformDbContext.TablePrefix, .. contexts.Select(context => ModuleDataAttribute.Of(context.GetType()).TablePrefix)];
        if ((await PrefixesAsync(database, cancellationToken)).Except(known).FirstOrDefault() is { } foreign)
            throw new OperatorException($"The database has tables {foreign}…, whose module is not there, and they would be left out. Put its folder back among the modules.");
        return contexts;
    }

    private static async Task<IEnumerable<string>> PrefixesAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var tables = database.Provider == DatabaseProvider.Sqlite
            ? context.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table'")
            : context.Database.SqlQuery<string>($"SELECT tablename AS \"Value\" FROM pg_tables WHERE schemaname = current_schema()");
        return (await tables.ToListAsync(cancellationToken))
            .Where(table => table.EndsWith('_' + HistorySuffix, StringComparison.Ordinal))
            .Select(table => table[..^HistorySuffix.Length]);
    }
}
