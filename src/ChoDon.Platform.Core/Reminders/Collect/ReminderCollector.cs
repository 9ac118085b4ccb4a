using Autofac;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Asks the modules what is due in a district, and keeps their answers.</summary>
internal sealed class ReminderCollector(
    ReminderDirectory directory,
    PlatformDatabase database,
    ILifetimeScope services,
    IStringLocalizerFactory localizers,
    TimeProvider time,
    ILogger<ReminderCollector> log)
{
    /// <summary>What is resolved for longer is of no use to anybody.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    public async Task<CollectedReminders> CollectAsync(Guid districtId, CancellationToken cancellationToken)
    {
        var plans = new Dictionary<string, ReminderPlan>(StringComparer.Ordinal);
        var failures = new Dictionary<string, Exception>(StringComparer.Ordinal);
        var named = new Dictionary<(string Kind, string Subject, DateOnly DueOn), IReadOnlyCollection<Guid>>();
        await using var context = database.NewContext();
        var known = (await context.Reminders.Where(row => row.DistrictId == districtId).ToListAsync(cancellationToken))
            .ToLookup(row => row.Kind);
        var open = directory.OpenIn(districtId).ToList();
        foreach (var kind in open)
        {
            try
            {
                plans[kind.Key] = await CollectAsync(context, kind, districtId, known[kind.Key], named, cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                log.LogError(fault, "The reminders {Kind} could not be collected", kind.Key);
                failures[kind.Key] = fault;
            }
        }

        var closed = known.Where(rows => open.TrueForAll(kind => kind.Key != rows.Key)).SelectMany(rows => rows);
        Resolve(closed);
        await context.SaveChangesAsync(cancellationToken);
        await ForgetAsync(context, districtId, cancellationToken);
        return new CollectedReminders(plans, failures, named);
    }

    private async Task<ReminderPlan> CollectAsync(
        PlatformDbContext context,
        KnownReminder kind,
        Guid districtId,
        IEnumerable<Reminder> known,
        Dictionary<(string Kind, string Subject, DateOnly DueOn), IReadOnlyCollection<Guid>> named,
        CancellationToken cancellationToken)
    {
        var (plan, items) = await AskAsync(kind, districtId, cancellationToken);
        var rows = known.ToDictionary(row => (row.Subject, row.DueOn));
        foreach (var told in ReminderTold.Of(kind, items, localizers))
        {
            if (!rows.Remove((told.Item.Subject, told.Item.DueOn), out var row))
                context.Reminders.Add(NewRow(kind, districtId, told));
            else if (told.DiffersFrom(row))
                told.WriteTo(row);
            if (told.Item.AccountIds is { } only)
                named[(kind.Key, told.Item.Subject, told.Item.DueOn)] = only;
        }

        Resolve(rows.Values);
        return plan;
    }

    private async Task<(ReminderPlan Plan, IReadOnlyList<DueItem> Items)> AskAsync(
        KnownReminder kind, Guid districtId, CancellationToken cancellationToken)
    {
        var today = time.Today();
        await using var scope = services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work("reminders");
        var source = (IReminderSource)scope.Resolve(kind.SourceType);
        var plan = source.PlanOf(districtId);
        var horizon = plan.Horizon(today);
        var items = await source.FindAsync(districtId, today, cancellationToken);
        return (plan, [.. items.Where(item => item.DueOn <= horizon).DistinctBy(item => (item.Subject, item.DueOn))]);
    }

    private static Reminder NewRow(KnownReminder kind, Guid districtId, ReminderTold told) =>
        new()
        {
            DistrictId = districtId,
            Kind = kind.Key,
            Subject = told.Item.Subject,
            DueOn = told.Item.DueOn,
            UnitId = told.Item.UnitId,
            Path = told.Item.Path,
            Text = told.Text,
            TextEnglish = told.TextEnglish,
        };

    private void Resolve(IEnumerable<Reminder> rows)
    {
        var now = time.UtcNow();
        foreach (var row in rows)
            row.ResolvedAt ??= now;
    }

    private async Task ForgetAsync(PlatformDbContext context, Guid districtId, CancellationToken cancellationToken)
    {
        var before = time.UtcNow() - Kept;
        await context.Reminders
            .Where(row => row.DistrictId == districtId && row.ResolvedAt < before)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
