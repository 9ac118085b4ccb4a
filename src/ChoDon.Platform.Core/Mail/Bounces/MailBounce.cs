using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Mail;

/// <summary>What the mail server at the other end said of one of our messages to an address.</summary>
public sealed class MailBounce
{
    public const int LongestStatus = 16;
    public const int LongestReason = 300;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>As Identity writes it to compare. By address and not by account: a new address starts anew.</summary>
    public required string Address { get; init; }

    /// <summary>Names the report, so that reading it twice keeps it once.</summary>
    public required string ReportId { get; init; }

    /// <summary>Nothing will ever arrive there; otherwise it was only late.</summary>
    public required bool IsPermanent { get; init; }

    /// <summary>The three numbers of RFC 3463, such as 5.1.1.</summary>
    public required string Status { get; init; }

    /// <summary>The other server's own words.</summary>
    public required string Reason { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Since when somebody says that the address works again.</summary>
    public DateTime? ClearedAt { get; set; }
}

internal sealed class MailBounceConfiguration : IEntityTypeConfiguration<MailBounce>
{
    public void Configure(EntityTypeBuilder<MailBounce> builder)
    {
        builder.Property(bounce => bounce.Address).HasMaxLength(256);
        builder.Property(bounce => bounce.ReportId).HasMaxLength(64);
        builder.Property(bounce => bounce.Status).HasMaxLength(MailBounce.LongestStatus);
        builder.Property(bounce => bounce.Reason).HasMaxLength(MailBounce.LongestReason);
        builder.HasIndex(bounce => bounce.ReportId).IsUnique();
        builder.HasIndex(bounce => bounce.Address);
        builder.HasIndex(bounce => new { bounce.IsPermanent, bounce.ClearedAt });
    }
}
