using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks;

/// <summary>The lists and totals of incidents, mediation and weapons with the demonstration's records, and with ten and a hundred times as many.</summary>
internal static class Outcomes
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    private static readonly string[] Pages =
    [
        "/m/incidents/counts", "/m/incidents/totals?by=commune&from=2018-06&to=2020-05", "/m/mediation/counts",
        "/m/mediation/totals?by=commune&from=2018-06&to=2020-05", "/m/mediation/register", "/m/weapons/items", "/m/weapons/store",
    ];

    public static async Task RunAsync()
    {
        Console.WriteLine("| times | page | p50, p95 |\n| --- | --- | --- |");
        foreach (var times in new[] { 1, 10, 100 })
        {
            await using var site = await DemoSite.StartAsync(DatabaseProvider.Sqlite, database => MultiplyAsync(database, times));
            foreach (var page in Pages)
            {
                await Load.RunAsync(site.Address, site.Cookies, [page], 1, WarmUp);
                var one = await Load.RunAsync(site.Address, site.Cookies, [page], 1, Time);
                Console.WriteLine($"| {times} | `{page}` | {one.Percentile(50):0.0} ms, {one.Percentile(95):0.0} ms |");
            }
        }
    }

    /// <summary>Every record again and again, in the same village and month and with a key of its own.</summary>
    private static async Task MultiplyAsync(PlatformDatabase database, int times)
    {
        await using var context = database.NewContext();
        if (times > 1)
        {
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO inc_incident_count (id, unit_id, month, kind_id, outcome, cases, subjects, helped, from_sheet, stamp, saved_at)
                SELECT substr(id, 1, 19) || printf('%04X', number) || substr(id, 24), unit_id, month, kind_id, outcome, cases, subjects, helped, from_sheet, stamp, saved_at
                FROM inc_incident_count CROSS JOIN copy
                """);
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO med_mediation_case (id, unit_id, issuer_id, year, number, received_on, kind_id, result, ended_on, stamp, saved_at)
                SELECT substr(id, 1, 19) || printf('%04X', copy.number) || substr(id, 24), unit_id, issuer_id, year, med_mediation_case.number + copy.number * 100, received_on,
                    kind_id, result, ended_on, stamp, saved_at
                FROM med_mediation_case CROSS JOIN copy
                """);
            await context.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE copy(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM copy WHERE number < {times - 1})
                INSERT INTO wpn_item (id, receipt_id, unit_id, position, kind_id, thousandths, measure, received_on, mode, condition, custody, is_cancelled, stamp, saved_at)
                SELECT substr(id, 1, 19) || printf('%04X', number) || substr(id, 24), receipt_id, unit_id, position + number * 100, kind_id, thousandths, measure, received_on,
                    mode, condition, custody, is_cancelled, stamp, saved_at
                FROM wpn_item CROSS JOIN copy
                """);
        }

        await context.Database.ExecuteSqlRawAsync("ANALYZE");
    }
}
