using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Makes links that work once, and takes them back in.</summary>
public sealed class OneTimeLinks(PlatformDatabase database, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The token to put into the link; it is stored nowhere. Older unused links of the purpose end.</summary>
    public async Task<string> CreateAsync(OneTimeLinkPurpose purpose, Guid? accountId, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneTimeLinks
            .Where(link => link.Purpose == purpose && link.AccountId == accountId && link.UsedAt == null)
            .ExecuteDeleteAsync(cancellationToken);
        context.OneTimeLinks.Add(new OneTimeLink
        {
            Purpose = purpose,
            TokenHash = HashOf(token),
            AccountId = accountId,
            ExpiresAt = time.UtcNow() + Lifetime,
        });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return token;
    }

    /// <summary>Whether the link would still work.</summary>
    public async Task<bool> IsValidAsync(OneTimeLinkPurpose purpose, string? token, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await Usable(context, purpose, token).AnyAsync(cancellationToken);
    }

    /// <summary>Uses the link up; null when it was used before, is too old, or never existed.</summary>
    public async Task<OneTimeLink?> UseAsync(OneTimeLinkPurpose purpose, string? token, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var used = await Usable(context, purpose, token)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, time.UtcNow()), cancellationToken);
        return used == 0
            ? null
            : await context.OneTimeLinks.AsNoTracking().SingleAsync(link => link.TokenHash == HashOf(token), cancellationToken);
    }

    private IQueryable<OneTimeLink> Usable(PlatformDbContext context, OneTimeLinkPurpose purpose, string? token)
    {
        var hash = HashOf(token);
        var now = time.UtcNow();
        return context.OneTimeLinks
            .Where(link => link.TokenHash == hash && link.Purpose == purpose && link.UsedAt == null && link.ExpiresAt > now);
    }

    private static string HashOf(string? token) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token ?? "")));
}
