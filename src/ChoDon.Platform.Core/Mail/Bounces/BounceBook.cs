using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Writes down what other servers say of addresses, once for each message.</summary>
internal sealed class BounceBook(PlatformDatabase database, TimeProvider time)
{
    /// <summary>What the report says of the one receiver of our message; null when it is about no message that we know.</summary>
    public async Task<DeliveryReport.Outcome?> NoteAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();

        // Only who got the message knows its name: nobody can make us doubt an address by writing to us.
        var recipient = await context.Outbox
            .Where(message => message.MessageId == report.MessageId)
            .Select(message => message.Recipient)
            .FirstOrDefaultAsync(cancellationToken);
        if (recipient is null || report.Of(recipient) is not { } outcome)
            return null;
        await AddAsync(context, report.MessageId, recipient, outcome, cancellationToken);
        return outcome;
    }

    /// <summary>Notes that the server we send through refused the address for good.</summary>
    public async Task NoteRefusalAsync(string messageId, string recipient, string status, string answer)
    {
        await using var context = database.NewContext();
        var outcome = new DeliveryReport.Outcome(recipient, status, answer.Start(MailBounce.LongestReason), IsPermanent: true);
        await AddAsync(context, messageId, recipient, outcome, CancellationToken.None);
    }

    private Task<int> AddAsync(
        PlatformDbContext context, string messageId, string recipient, DeliveryReport.Outcome outcome, CancellationToken cancellationToken)
    {
        var (id, address, at) = (Guid.CreateVersion7(), MailAddresses.Normal(recipient), time.UtcNow());
        var reportId = TextHash.Of($"{messageId}/{outcome.IsPermanent}");
        return context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO platform_mail_bounce (id, address, report_id, is_permanent, status, reason, at)
            VALUES ({id}, {address}, {reportId}, {outcome.IsPermanent}, {outcome.Status}, {outcome.Reason}, {at})
            ON CONFLICT DO NOTHING
            """,
            cancellationToken);
    }
}
