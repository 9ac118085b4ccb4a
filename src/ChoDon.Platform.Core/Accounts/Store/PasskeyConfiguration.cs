using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Identity keeps a passkey's data as JSON, which the two databases store in different types; here they are columns.</summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(1024);
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
        builder.OwnsOne(passkey => passkey.Data, data =>
        {
            data.ToJson(null);
            data.Property(passkey => passkey.Name).HasMaxLength(100);
            data.Property(passkey => passkey.SignCount).HasConversion<long>();
            data.Property(passkey => passkey.CreatedAt).HasConversion(
                moment => moment.UtcDateTime, stored => new DateTimeOffset(stored, TimeSpan.Zero));
            data.Property(passkey => passkey.Transports).HasConversion(
                transports => string.Join(' ', transports ?? Array.Empty<string>()),
                stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                new ValueComparer<string[]?>(favorStructuralComparisons: true));
        });
    }
}
