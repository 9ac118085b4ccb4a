using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Retention;

/// <summary>Counts every night what is over its time, rule by rule, and deletes technical records that are.</summary>
internal sealed class Retention(PlatformDatabase database, RetentionSettings settings, TimeProvider time) : IPlatformJob
{
    /// <summary>Nobody who writes meanwhile waits for long.</summary>
    private const int AtOnce = 200;

    public static PlatformJobDeclaration Declaration { get; } = new(
        new JobDefinition(PlatformJobIds.Retention, "Retention", "0 4 * * *", CatchUp.LatestOnly),
        typeof(Retention),
        typeof(JobTexts),
        JobScope.Installation);

    public async Task RunAsync(JobRunContext run, CancellationToken cancellationToken)
    {
        foreach (var rule in RetentionRules.Of(settings))
        {
            var moment = time.UtcNow().AddDays(-rule.Days);
            var deletes = settings.Deletes && rule.Delete is not null;
            var count = deletes
                ? await DeleteAsync(rule, moment, cancellationToken)
                : await CountAsync(rule, moment, cancellationToken);
            await run.NoteAsync(deletes ? $"{rule.TextKey}Deleted" : rule.TextKey, count, rule.Days);
        }
    }

    private async Task<int> CountAsync(RetentionRule rule, DateTime moment, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await rule.Over(context, moment).CountAsync(cancellationToken);
    }

    private async Task<int> DeleteAsync(RetentionRule rule, DateTime moment, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var deleted = 0;
        while (await rule.Over(context, moment).Take(AtOnce).ToArrayAsync(cancellationToken) is { Length: > 0 } some)
            deleted += await rule.Delete!(context, some, cancellationToken);
        return deleted;
    }
}
