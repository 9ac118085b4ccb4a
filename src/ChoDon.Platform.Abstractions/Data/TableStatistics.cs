using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>What a database believes about the size of its tables, by which it chooses how to answer.</summary>
public static class TableStatistics
{
    /// <summary>Whether this is PostgreSQL; SQLite otherwise.</summary>
    public static bool IsPostgreSql(this DatabaseFacade database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal);
    }

    /// <summary>
    /// Call it after a commit that filled tables. PostgreSQL counts by itself, but a count taken in the middle of a long
    /// transaction says that the tables are empty, and until the next one every question is answered by reading
    /// everything. New rows are also marked as seen by everybody, without which an index alone answers nothing; that
    /// cannot be done inside a transaction. SQLite does without both.
    /// </summary>
    public static Task RefreshStatisticsAsync(this DbContext data, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!data.Database.IsPostgreSql())
            return Task.CompletedTask;
        var tables = data.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Select(name => $"\"{name}\"");
        var work = data.Database.CurrentTransaction is null ? "VACUUM (ANALYZE)" : "ANALYZE";
        var refresh = $"{work} {string.Join(", ", tables)}";
        return data.Database.ExecuteSqlRawAsync(refresh, cancellationToken);
    }
}
