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
    /// everything. SQLite plans without counts.
    /// </summary>
    public static Task RefreshStatisticsAsync(this DbContext data, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (!data.Database.IsPostgreSql())
            return Task.CompletedTask;
        var tables = data.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Select(name => $"\"{name}\"");
        var analyze = $"ANALYZE {string.Join(", ", tables)}";
        return data.Database.ExecuteSqlRawAsync(analyze, cancellationToken);
    }
}
