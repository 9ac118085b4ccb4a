using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// Sends what waits in the outbox. A message is marked sent after it was taken, so that a crash in between
/// sends the same bytes, with the same Message-ID, once more rather than never.
/// </summary>
public sealed class OutboxSender
{
    /// <summary>How long one message may take. A lease outlives it.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(5);

    private const int LongestError = 2000;
    private const int AtOnce = 100;

    private readonly PlatformDatabase _database;
    private readonly IMailTransport _transport;
    private readonly BounceBook _bounces;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxSender> _log;

    internal OutboxSender(PlatformDatabase database, IMailTransport transport, BounceBook bounces, TimeProvider time, ILogger<OutboxSender> log)
    {
        _database = database;
        _transport = transport;
        _bounces = bounces;
        _time = time;
        _log = log;
    }

    /// <summary>Whether a message is due.</summary>
    public async Task<bool> AnyDueAsync(CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        return await Due(context, _time.UtcNow()).AnyAsync(cancellationToken);
    }

    /// <summary>Tries every message that is due, once.</summary>
    /// <returns>The number of messages taken by the other side.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        foreach (var id in await DueAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await ClaimAsync(id, cancellationToken) is not { } message)
                continue;
            var failure = await TrySendAsync(message, cancellationToken);
            if (failure is null)
                sent++;
            else if (failure.Failure == SendFailure.ServerUnavailable)
                break;
        }

        return sent;
    }

    /// <summary>What lies further ahead than any wait or lease reaches was written before the clock was set back, and is due.</summary>
    private static IQueryable<OutboxMessage> Due(PlatformDbContext context, DateTime now)
    {
        var (longestWait, longestLease) = (now + SendDelays.Longest, now + (2 * LeaseTime));
        return context.Outbox.Where(message =>
            message.Status == OutboxStatus.Pending &&
            (message.NextAttempt <= now || message.NextAttempt > longestWait || message.Attempts == 0) &&
            (message.LeaseUntil == null || message.LeaseUntil < now || message.LeaseUntil > longestLease));
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        return await Due(context, _time.UtcNow())
            .OrderBy(message => message.NextAttempt)
            .ThenBy(message => message.Id)
            .Select(message => message.Id)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
    }

    private async Task<OutboxMessage?> ClaimAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = _time.UtcNow();
        var owner = LeaseOwners.New();
        await using var context = _database.NewContext();
        await Due(context, now)
            .Where(message => message.Id == id)
            .ExecuteUpdateAsync(
                message => message
                    .SetProperty(claimed => claimed.LeaseOwner, owner)
                    .SetProperty(claimed => claimed.LeaseUntil, now + LeaseTime)
                    .SetProperty(claimed => claimed.Attempts, claimed => claimed.Attempts + 1),
                cancellationToken);
        return await context.Outbox.AsNoTracking()
            .SingleOrDefaultAsync(message => message.Id == id && message.LeaseOwner == owner, cancellationToken);
    }

    private async Task<MailNotSentException?> TrySendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            var mail = new OutboundMail(message.DedupeKey, message.Recipient, message.Mime, message.CreatedAt) { IsSecret = message.IsSecret };
            await _transport.SendAsync(mail, cancellationToken);
        }
        catch (MailNotSentException failure)
        {
            await RecordFailureAsync(message, failure);
            return failure;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var failure = new MailNotSentException(SendFailure.Temporary, exception.Message, exception);
            await RecordFailureAsync(message, failure);
            return failure;
        }

        var now = _time.UtcNow();
        await EndAsync(
            message,
            set => set
                .SetProperty(sent => sent.Status, OutboxStatus.Sent)
                .SetProperty(sent => sent.SentAt, now)
                .SetProperty(sent => sent.LastError, (string?)null),
            isOver: true);
        return null;
    }

    private async Task RecordFailureAsync(OutboxMessage message, MailNotSentException failure)
    {
        _log.LogWarning("Message {Id} was not taken at attempt {Attempt}: {Answer}", message.Id, message.Attempts, failure.Message);
        var error = failure.Message.Start(LongestError);
        if (failure.AddressStatus is { } status)
            await _bounces.NoteRefusalAsync(message.MessageId ?? $"{message.Id}", message.Recipient, status, failure.Message);
        var delay = failure.Failure == SendFailure.Permanent ? null : SendDelays.After(message.Attempts);
        var outcome = delay is null ? OutboxStatus.Dead : OutboxStatus.Pending;
        var next = _time.UtcNow() + (delay ?? TimeSpan.Zero);
        await EndAsync(
            message,
            set => set
                .SetProperty(failed => failed.Status, outcome)
                .SetProperty(failed => failed.NextAttempt, next)
                .SetProperty(failed => failed.LastError, error),
            isOver: outcome == OutboxStatus.Dead);
    }

    /// <summary>Writes the outcome whatever the host is about, and only for whoever still holds the message.</summary>
    private async Task EndAsync(OutboxMessage message, Action<UpdateSettersBuilder<OutboxMessage>> outcome, bool isOver)
    {
        await using var context = _database.NewContext();
        await context.Outbox
            .Where(held => held.Id == message.Id && held.LeaseOwner == message.LeaseOwner)
            .ExecuteUpdateAsync(
                set =>
                {
                    outcome(set);
                    if (isOver && message.IsSecret)
                        set.SetProperty(held => held.Mime, Array.Empty<byte>());
                    set.SetProperty(held => held.LeaseOwner, (string?)null)
                        .SetProperty(held => held.LeaseUntil, (DateTime?)null);
                },
                CancellationToken.None);
    }
}
