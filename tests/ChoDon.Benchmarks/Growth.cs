using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks;

/// <summary>The same pages with 13,181 households, and with ten and a hundred times as many.</summary>
internal static class Growth
{
    public static async Task RunAsync()
    {
        Console.WriteLine("| households | page | 1 user: p50, p95 | 4 users: p50, p95 |\n| --- | --- | --- | --- |");
        foreach (var times in new[] { 1, 10, 100 })
        {
            await using var site = await DemoSite.StartAsync(DatabaseProvider.Sqlite, database => MultiplyAsync(database, times));
            await PageTimes.MeasureAsync(site, $"{times * 13_181:N0}");
        }
    }

    /// <summary>Every household again and again, in the same village and with a key of its own.</summary>
    public static async Task MultiplyAsync(PlatformDatabase database, int times)
    {
        await using var context = database.NewContext();
        if (times > 1)
        {
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO enr_household (id, unit_id, head_name, search_key, sort_key, address_key, saved_at, stamp)
                SELECT substr(id, 1, 19) || printf('%04X', number) || substr(id, 24), unit_id, head_name, search_key, sort_key, address_key, saved_at, stamp
                FROM enr_household CROSS JOIN copy
                """);
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO enr_membership (id, household_id, village_model_id, unit_id, committed_on, joined_on, stamp)
                SELECT substr(id, 1, 19) || printf('%04X', number) || substr(id, 24), substr(household_id, 1, 19) || printf('%04X', number) || substr(household_id, 24),
                    village_model_id, unit_id, committed_on, joined_on, stamp
                FROM enr_membership CROSS JOIN copy
                """);
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO enr_search_term (household_id, unit_id, entry, position, key, marks)
                SELECT substr(household_id, 1, 19) || printf('%04X', number) || substr(household_id, 24), unit_id, entry, position, key, marks
                FROM enr_search_term CROSS JOIN copy
                """);
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE");
    }
}
