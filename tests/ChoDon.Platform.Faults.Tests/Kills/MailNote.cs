using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>A change of a message's state or holder, as the database noted it in the transaction that made it.</summary>
internal sealed record MailNote(string DedupeKey, OutboxStatus Status, string? HeldBefore, string? HeldAfter);
