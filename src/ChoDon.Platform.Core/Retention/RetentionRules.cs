using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Retention;

/// <summary>
/// The rules. Technical records, which say nothing about a person, are deleted; records of people are counted only,
/// because erasing one is decided by people. That nothing arrives at the address of an account is known as long as it is true.
/// </summary>
internal static class RetentionRules
{
    private const int ImportDays = 365;
    private const int AccountDays = 730;
    private const int SessionDays = 90;

    private static readonly ImportState[] ImportsAtWork = [ImportState.Checking, ImportState.Importing, ImportState.Undoing];

    public static IReadOnlyList<RetentionRule> Of(RetentionSettings settings) =>
    [
        new(
            "RetentionRuns",
            settings.RunDays,
            (context, moment) => context.JobRuns.Where(run => run.FinishedAt < moment && run.Status != JobRunStatus.Running && run.Status != JobRunStatus.Pending).Select(run => run.Id),
            (context, ids, cancellationToken) => context.JobRuns.Where(run => ids.Contains(run.Id)).ExecuteDeleteAsync(cancellationToken)),
        new(
            "RetentionMails",
            settings.MailDays,
            (context, moment) => context.Outbox.Where(mail => mail.Status != OutboxStatus.Pending && mail.CreatedAt < moment).Select(mail => mail.Id),
            (context, ids, cancellationToken) => context.Outbox.Where(mail => ids.Contains(mail.Id)).ExecuteDeleteAsync(cancellationToken)),
        new(
            "RetentionBounces",
            settings.MailDays,
            (context, moment) => context.MailBounces
                .Where(bounce => bounce.At < moment)
                .Where(bounce => !bounce.IsPermanent || bounce.ClearedAt != null || !context.Users.Any(account => account.NormalizedEmail == bounce.Address))
                .Select(bounce => bounce.Id),
            (context, ids, cancellationToken) => context.MailBounces.Where(bounce => ids.Contains(bounce.Id)).ExecuteDeleteAsync(cancellationToken)),
        new(
            "RetentionSessions",
            SessionDays,
            (context, moment) => context.Sessions.Where(session => session.LastSeenAt < moment).Select(session => session.Id)),
        new(
            "RetentionImports",
            ImportDays,
            (context, moment) => context.ImportBatches.Where(batch => batch.ChangedAt < moment && !ImportsAtWork.Contains(batch.State)).Select(batch => batch.Id)),
        new(
            "RetentionAccounts",
            AccountDays,
            (context, moment) => context.Users.Where(account => account.DisabledAt < moment).Select(account => account.Id)),
    ];
}
