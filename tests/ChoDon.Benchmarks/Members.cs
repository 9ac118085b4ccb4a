using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks;

/// <summary>Gives the households of the demonstration other members: 60,000 in all, with names from the register itself.</summary>
internal static class Members
{
    private const int Total = 60_000;

    public static async Task AddAsync(PlatformDatabase database)
    {
        await using var context = database.NewContext();
        var isSqlite = database.Provider == DatabaseProvider.Sqlite;
        var key = isSqlite
            ? "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"
            : "gen_random_uuid()";

        // The numbered households, each with the name of another one far away in the list.
        var insert = $$"""
            WITH numbered AS (SELECT id, unit_id, head_name, row_number() OVER (ORDER BY id) AS number, COUNT(*) OVER () AS total FROM enr_household)
            INSERT INTO enr_household_member (id, household_id, unit_id, name, position, stamp)
            SELECT {{key}}, h.id, h.unit_id, other.head_name, member.number, {{key}}
            FROM (SELECT 1 AS number UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5) AS member
            CROSS JOIN numbered AS h
            JOIN numbered AS other ON other.number = 1 + (h.number * 7919 + member.number * 104729) % h.total
            LIMIT {{Total}}
            """;
        await context.Database.ExecuteSqlRawAsync("DELETE FROM enr_household_member");
        await context.Database.ExecuteSqlRawAsync(insert);

        // The host writes the terms of households that have none when it starts.
        await context.Database.ExecuteSqlRawAsync("DELETE FROM enr_search_term");
        await context.Database.ExecuteSqlRawAsync("ANALYZE");
    }
}
