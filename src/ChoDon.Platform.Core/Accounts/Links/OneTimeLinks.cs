using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Makes links that work once, and takes them back in.</summary>
public sealed class OneTimeLinks(PlatformDatabase database, TimeProvider time)
{
    /// <summary>How many links a stranger who knows the address can have sent to a person within an hour.</summary>
    public const int MostAnHour = 5;

    /// <summary>How long the link works.</summary>
    public static TimeSpan LifetimeOf(OneTimeLinkPurpose purpose) => purpose switch
    {
        OneTimeLinkPurpose.Invitation => TimeSpan.FromHours(72),
        OneTimeLinkPurpose.PasswordReset => TimeSpan.FromHours(1),
        _ => TimeSpan.FromHours(24),
    };

    /// <summary>How long a link that a person asked for by mail works.</summary>
    public static TimeSpan LifetimeByMail { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The token to put into the link; it is stored nowhere. Older unused links of the purpose end.</summary>
    public async Task<string> CreateAsync(OneTimeLinkPurpose purpose, Guid? accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await EndAsync(context, link => link.Purpose == purpose && link.AccountId == accountId, cancellationToken);
        var token = Add(context, purpose, accountId, LifetimeOf(purpose));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return token;
    }

    /// <summary>
    /// A short-lived token for a link that somebody asked for by mail, or null when there were enough within the hour.
    /// Older links go on working: whoever asks for more must not take away the one the owner has.
    /// </summary>
    public async Task<string?> CreateForMailAsync(OneTimeLinkPurpose purpose, Guid accountId, CancellationToken cancellationToken)
    {
        var anHourAgo = time.UtcNow().AddHours(-1);
        await using var context = database.NewContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // Holds the account's row, so that requests at one time are counted one after the other.
        await context.Users.Where(account => account.Id == accountId)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.AccessFailedCount, 0), cancellationToken);
        var lately = await context.OneTimeLinks.CountAsync(
            link => link.AccountId == accountId && link.Purpose == purpose && link.CreatedAt > anHourAgo, cancellationToken);
        if (lately >= MostAnHour)
            return null;
        var token = Add(context, purpose, accountId, LifetimeByMail);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return token;
    }

    /// <summary>The account of a link that would still work, and whether it would.</summary>
    public async Task<(bool Works, Guid? AccountId)> LookAtAsync(
        OneTimeLinkPurpose purpose, string? token, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var link = await Usable(context, purpose, token).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return (link is not null, link?.AccountId);
    }

    /// <summary>Whether the link would still work.</summary>
    public async Task<bool> IsValidAsync(OneTimeLinkPurpose purpose, string? token, CancellationToken cancellationToken) =>
        (await LookAtAsync(purpose, token, cancellationToken)).Works;

    /// <summary>Uses the link up; null when it was used before, is too old, or never existed.</summary>
    public async Task<OneTimeLink?> UseAsync(OneTimeLinkPurpose purpose, string? token, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var hash = TextHash.Of(token ?? "");
        var used = await Usable(context, purpose, token)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, time.UtcNow()), cancellationToken);
        return used == 0
            ? null
            : await context.OneTimeLinks.AsNoTracking().SingleAsync(link => link.TokenHash == hash, cancellationToken);
    }

    /// <summary>Ends all links of an account that were not used yet.</summary>
    public async Task EndAllAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await EndAsync(context, link => link.AccountId == accountId, cancellationToken);
    }

    private string Add(PlatformDbContext context, OneTimeLinkPurpose purpose, Guid? accountId, TimeSpan lifetime)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        context.OneTimeLinks.Add(new OneTimeLink
        {
            Purpose = purpose,
            TokenHash = TextHash.Of(token),
            AccountId = accountId,
            CreatedAt = time.UtcNow(),
            ExpiresAt = time.UtcNow() + lifetime,
        });
        return token;
    }

    private async Task EndAsync(
        PlatformDbContext context,
        System.Linq.Expressions.Expression<Func<OneTimeLink, bool>> which,
        CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await context.OneTimeLinks.Where(which)
            .Where(link => link.UsedAt == null && link.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, now), cancellationToken);
    }

    private IQueryable<OneTimeLink> Usable(PlatformDbContext context, OneTimeLinkPurpose purpose, string? token)
    {
        var hash = TextHash.Of(token ?? "");
        var now = time.UtcNow();
        return context.OneTimeLinks
            .Where(link => link.TokenHash == hash && link.Purpose == purpose && link.UsedAt == null && link.ExpiresAt > now);
    }
}
