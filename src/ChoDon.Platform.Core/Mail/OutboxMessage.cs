using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Mail;

public enum OutboxStatus
{
    Pending = 0,
    Sent = 1,
    Dead = 2,
}

/// <summary>A rendered message, kept before it is sent and after.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string DedupeKey { get; init; }

    /// <summary>The part of the Message-ID before the @, by which a report finds the message it is about.</summary>
    public string? MessageId { get; init; }

    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    /// <summary>The whole MIME message; the same bytes are sent at every attempt. Empty when a secret one is over.</summary>
    public required byte[] Mime { get; set; }

    /// <summary>Holds a one-time link, which is for the receiver's eyes only.</summary>
    public bool IsSecret { get; init; }

    public required DateTime CreatedAt { get; init; }

    public OutboxStatus Status { get; set; }

    public int Attempts { get; set; }

    public DateTime NextAttempt { get; set; }

    public string? LeaseOwner { get; set; }

    public DateTime? LeaseUntil { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>The server's own last answer when sending failed.</summary>
    public string? LastError { get; set; }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(message => message.DedupeKey).HasMaxLength(200);
        builder.Property(message => message.MessageId).HasMaxLength(64);
        builder.Property(message => message.Recipient).HasMaxLength(256);
        builder.Property(message => message.Subject).HasMaxLength(300);
        builder.Property(message => message.LeaseOwner).HasMaxLength(128);
        builder.Property(message => message.LastError).HasMaxLength(2000);
        builder.HasIndex(message => message.DedupeKey).IsUnique();
        builder.HasIndex(message => message.MessageId);
        builder.HasIndex(message => new { message.Status, message.NextAttempt });
        builder.HasIndex(message => new { message.Status, message.Id });
    }
}
