using System.Diagnostics;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks.Figures;

/// <summary>
/// The district's whole history, 24 months of all figures, computed by a host from nothing; beside the same numbers by
/// statements written by hand, in sqlite3 and in psql. And one village's month after an edit.
/// </summary>
internal static class FiguresBesideSql
{
    private const string History = "/api/figures?from=2018-06&to=2020-05";
    private const string OneMonth = "/api/figures?from=2019-05&to=2019-05";
    private const int Rounds = 9;
    private const int Edits = 40;

    public static async Task RunAsync()
    {
        Console.WriteLine("| database | 24 months by the host | by hand-written SQL | ratio | a month after an edit: p50, p95 | added up anew: p50, p95 | kept: p50, p95 |\n| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            await using var site = await DemoSite.StartAsync(provider);
            await ForgetAsync(site.Database);
            await site.Visitor.GetAsync(History);
            var hand = new HandWrittenSql(site, provider);
            var (byHost, byHand) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                await ForgetAsync(site.Database);
                var computed = await TimeAsync(() => site.Visitor.GetAsync(History));
                await ForgetKeptSumsAsync(site.Database);
                var read = await TimeAsync(() => site.Visitor.GetAsync(History));
                byHost.Add(computed - read);
                byHand.Add(await TimeAsync(hand.RunAsync));
            }

            await hand.EnsureSameNumbersAsync();
            var (edited, addedUp, kept) = await EditAsync(site);
            var (host, sql) = (Median(byHost), Median(byHand));
            Console.WriteLine(
                $"| {provider} | {host:0} ms | {sql:0} ms | {host / sql:0.0} | {Spread(edited)} | {Spread(addedUp)} | {Spread(kept)} |");
        }
    }

    /// <summary>As if none had ever been computed.</summary>
    private static async Task ForgetAsync(PlatformDatabase database)
    {
        await using var context = database.NewContext();
        await context.Figures.ExecuteDeleteAsync();
        await context.FigureStates.ExecuteDeleteAsync();
        await context.FigureMarks.ExecuteDeleteAsync();
        await ForgetKeptSumsAsync(database);
    }

    /// <summary>Reading then adds up again what is stored, as it does after computing.</summary>
    private static async Task ForgetKeptSumsAsync(PlatformDatabase database)
    {
        await using var context = database.NewContext();
        await context.Revisions.Where(row => row.Name == Revision.Figures)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Number, row => row.Number + 1));
    }

    /// <summary>A month is read after a session in one village was changed, after a change elsewhere, and after none.</summary>
    private static async Task<(List<double> Edited, List<double> AddedUp, List<double> Kept)> EditAsync(DemoSite site)
    {
        Guid[] villages;
        await using (var context = site.Database.NewContext())
            villages = await context.Figures.Where(row => row.Key == "villages.total").Select(row => row.UnitId).Distinct().Take(Edits).ToArrayAsync();
        var (edited, addedUp, kept) = (new List<double>(), new List<double>(), new List<double>());
        await site.Visitor.GetAsync(OneMonth);
        foreach (var village in villages)
        {
            kept.Add(await TimeAsync(() => site.Visitor.GetAsync(OneMonth)));
            await ForgetKeptSumsAsync(site.Database);
            addedUp.Add(await TimeAsync(() => site.Visitor.GetAsync(OneMonth)));
            await using (var context = site.Database.NewContext())
            {
                context.FigureChanges.Add(new() { ModuleId = "campaigns", UnitId = village, FirstDay = new DateOnly(2019, 5, 1), LastDay = new DateOnly(2019, 5, 31) });
                await context.SaveChangesAsync();
            }

            edited.Add(await TimeAsync(() => site.Visitor.GetAsync(OneMonth)));
        }

        return (edited, addedUp, kept);
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var clock = Stopwatch.StartNew();
        await act();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static string Spread(List<double> times) => $"{At(times, 50):0.0} ms, {At(times, 95):0.0} ms";

    private static double Median(List<double> times) => At(times, 50);

    private static double At(List<double> times, int percent) => times.Order().ElementAt((times.Count - 1) * percent / 100);
}
