using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>Each column of the log, with what an intruder might write there.</summary>
internal static class Fields
{
    public static IReadOnlyDictionary<string, Func<PlatformDbContext, long, string, Task<int>>> All { get; } =
        new Dictionary<string, Func<PlatformDbContext, long, string, Task<int>>>
        {
            ["number"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Number, Seed(value) + 1000)),
            ["at"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.At, At(value))),
            ["actor_id"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorId, Key(value))),
            ["actor_name"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ActorName, value)),
            ["action"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Action, value)),
            ["subject"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Subject, OrNull(value))),
            ["unit_id"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.UnitId, Key(value))),
            ["detail"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Detail, OrNull(value))),
            ["previous_hash"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.PreviousHash, value)),
            ["hash"] = (context, number, value) =>
                Row(context, number).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Hash, value)),
        };

    public static IEnumerable<string> Names => All.Keys;

    private static IQueryable<AuditEntry> Row(PlatformDbContext context, long number) =>
        context.AuditEntries.Where(entry => entry.Number == number);

    private static string? OrNull(string value) => value.Length == 0 ? null : value;

    private static Guid? Key(string value) => value.Length == 0 ? null : new Guid(Seed(value), 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]);

    private static DateTime At(string value) => DateTime.UnixEpoch.AddMicroseconds(Seed(value));

    private static int Seed(string value) => value.Aggregate(value.Length, (seed, letter) => ((seed * 31) + letter) & 0xFFFFFF);
}
