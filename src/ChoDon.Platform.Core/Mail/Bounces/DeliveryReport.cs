using ChoDon.Platform.Abstractions.Text;
using MimeKit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>What a report says of one of our messages (RFC 3464).</summary>
/// <param name="MessageId">The part of our Message-ID before the @.</param>
/// <param name="Recipients">What it says of whom; servers on the way may have changed the address.</param>
internal sealed record DeliveryReport(string MessageId, IReadOnlyList<DeliveryReport.Outcome> Recipients)
{
    /// <summary>What became of the message to one receiver.</summary>
    internal sealed record Outcome(string Address, string Status, string Reason, bool IsPermanent);

    /// <summary>The report, or null when the message is none, or none about mail of ours.</summary>
    public static DeliveryReport? Read(MimeMessage message)
    {
        if (message.Body is not MultipartReport report)
            return null;
        var outcomes = report.OfType<MessageDeliveryStatus>()
            .SelectMany(status => status.StatusGroups.Skip(1))
            .Select(OutcomeOf)
            .OfType<Outcome>()
            .ToList();
        var about = report.OfType<MessagePart>().Select(part => part.Message?.MessageId)
            .Append(message.InReplyTo)
            .Concat(message.References)
            .Select(id => id?.Split('@')[0])
            .FirstOrDefault(MessageIds.IsLocalPart);
        return about is null || outcomes.Count == 0 ? null : new DeliveryReport(about, outcomes);
    }

    /// <summary>What it says of the receiver that we wrote to.</summary>
    public Outcome? Of(string recipient) =>
        Recipients.FirstOrDefault(outcome => MailAddresses.Normal(outcome.Address) == MailAddresses.Normal(recipient))
        ?? (Recipients.Count == 1 ? Recipients[0] : null);

    /// <summary>Null for what did arrive.</summary>
    private static Outcome? OutcomeOf(HeaderList fields)
    {
        var status = VietnameseText.Clean(fields["Status"]).Split(' ')[0].Start(MailBounce.LongestStatus);
        var action = fields["Action"]?.Trim().ToUpperInvariant();
        if (action is not ("FAILED" or "DELAYED") || status is not ['4' or '5', '.', ..])
            return null;
        var address = AfterType(fields["Original-Recipient"] ?? fields["Final-Recipient"]);
        var reason = AfterType(fields["Diagnostic-Code"]).Start(MailBounce.LongestReason);
        return new Outcome(address, status, reason.Length == 0 ? status : reason, action == "FAILED" && status[0] == '5');
    }

    /// <summary>"rfc822; a@example.org" and "smtp; 550 No such user" without what kind it is.</summary>
    private static string AfterType(string? field) => VietnameseText.Clean(field?[(field.IndexOf(';', StringComparison.Ordinal) + 1)..]);
}
