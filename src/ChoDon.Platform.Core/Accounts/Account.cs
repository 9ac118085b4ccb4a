using ChoDon.Platform.Abstractions.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>A person who may sign in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LongestName = 200;

    public Account() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "vi";

    /// <summary>When the latest invitation went out; null for accounts made without one.</summary>
    public DateTime? InvitedAt { get; set; }

    /// <summary>When the person came in for the first time; null while an invitation waits.</summary>
    public DateTime? AcceptedAt { get; set; }

    public DateTime? DisabledAt { get; set; }

    public string? DisabledReason { get; set; }

    /// <summary>Written by a statement of its own, never with the rest of the row.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>The time step of the last code that was used. Written by a statement of its own, never with the rest of the row.</summary>
    public long? LastTotpStep { get; set; }

    /// <summary>What the list is searched by; follows from name and e-mail.</summary>
    public string SearchKey
    {
        get => VietnameseText.SearchKey($"{FullName} {Email}");
        private set => _ = value;
    }

    /// <summary>What the list is sorted by; follows from the name.</summary>
    public string SortKey
    {
        get => VietnameseText.PersonSortKey(FullName);
        private set => _ = value;
    }

    public AccountState State =>
        DisabledAt is not null ? AccountState.Disabled
        : InvitedAt is not null && AcceptedAt is null ? AccountState.Invited
        : AccountState.Active;
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.Property(account => account.FullName).HasMaxLength(Account.LongestName);
        builder.Property(account => account.Language).HasMaxLength(2);
        builder.Property(account => account.DisabledReason).HasMaxLength(500);
        builder.Property(account => account.SearchKey).HasMaxLength(500).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(account => account.SortKey).HasMaxLength(2000).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(account => account.LastSignInAt).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Property(account => account.LastTotpStep).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.HasIndex(account => new { account.SortKey, account.Id });
    }
}
