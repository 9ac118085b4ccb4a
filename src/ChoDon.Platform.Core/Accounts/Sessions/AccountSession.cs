using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>One browser in which a person is signed in. The cookie carries its key and nothing more.</summary>
public sealed class AccountSession
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid AccountId { get; init; }

    public required SignInMethod Method { get; init; }

    /// <summary>Begun with a second factor, or one was set since.</summary>
    public required bool HasSecondFactor { get; set; }

    /// <summary>On a laptop that others use, too: ends sooner.</summary>
    public required bool IsShared { get; init; }

    /// <summary>Browser and system in words; empty when it does not say.</summary>
    public required string Device { get; init; }

    public required string Address { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Written once a minute at most.</summary>
    public required DateTime LastSeenAt { get; set; }

    public DateTime? EndedAt { get; set; }
}

internal sealed class AccountSessionConfiguration : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.Property(session => session.Device).HasMaxLength(100);
        builder.Property(session => session.Address).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
        builder.HasIndex(session => new { session.AccountId, session.EndedAt });
    }
}
