using System.Globalization;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Sends messages that were given up once more, at a person's request: the same bytes under the same Message-ID, so
/// that a receiver who got one after all is not told twice.
/// </summary>
public sealed class ResendMail(PlatformDatabase database, IJobTrigger trigger, TimeProvider time)
{
    public async Task<ResendOutcome> OneAsync(Guid id, Actor by, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var found = await context.Outbox
            .Where(mail => mail.Id == id)
            .Select(mail => new { mail.Status, mail.IsSecret })
            .SingleOrDefaultAsync(cancellationToken);
        return found switch
        {
            null => ResendOutcome.Unknown,
            { Status: not OutboxStatus.Dead } => ResendOutcome.NotGivenUp,
            { IsSecret: true } => ResendOutcome.Wiped,
            _ => await QueueAsync(context, GivenUp(context).Where(mail => mail.Id == id), id, by, cancellationToken) == 1
                ? ResendOutcome.Queued
                : ResendOutcome.NotGivenUp,
        };
    }

    /// <returns>How many go out in a moment.</returns>
    public async Task<int> AllAsync(Actor by, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await QueueAsync(context, GivenUp(context), null, by, cancellationToken);
    }

    private static IQueryable<OutboxMessage> GivenUp(PlatformDbContext context) =>
        context.Outbox.Where(mail => mail.Status == OutboxStatus.Dead && !mail.IsSecret);

    private async Task<int> QueueAsync(
        PlatformDbContext context, IQueryable<OutboxMessage> which, Guid? id, Actor by, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var queued = await which.ExecuteUpdateAsync(
            set => set
                .SetProperty(mail => mail.Status, OutboxStatus.Pending)
                .SetProperty(mail => mail.Attempts, 0)
                .SetProperty(mail => mail.NextAttempt, now),
            cancellationToken);
        if (queued == 0)
            return 0;
        var note = new AuditNote(
            "mail.resent", id?.ToString(), null, id is null ? string.Create(CultureInfo.InvariantCulture, $"× {queued}") : null);
        await AuditChain.AppendAsync(context, now, by, note, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        trigger.Poke();
        return queued;
    }
}
