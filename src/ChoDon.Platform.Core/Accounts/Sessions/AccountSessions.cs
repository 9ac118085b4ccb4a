using System.Collections.Concurrent;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>
/// Who is signed in where. A session is looked up at most every 15 seconds in each process; what ends one in this
/// process is felt at once, what ends one in another after these seconds.
/// </summary>
public sealed class AccountSessions(PlatformDatabase database, SessionSettings settings, TimeProvider time)
{
    private const int MostRemembered = 10_000;

    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, Remembered> _remembered = new();

    public async Task<AccountSession> StartAsync(
        Guid accountId, SignInMethod method, bool hasSecondFactor, bool isShared, string device, string address, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var session = new AccountSession
        {
            AccountId = accountId,
            Method = method,
            HasSecondFactor = hasSecondFactor,
            IsShared = isShared,
            Device = device,
            Address = address,
            StartedAt = now,
            LastSeenAt = now,
        };
        await using var context = database.NewContext();
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        await context.Users.Where(account => account.Id == accountId)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.LastSignInAt, now), cancellationToken);
        return session;
    }

    /// <summary>The session if it goes on; notes that it was seen.</summary>
    public async Task<AccountSession?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        if (_remembered.TryGetValue(id, out var known) && now - known.At < Trust)
            return known.Session;
        var session = await ReadAsync(id, now, cancellationToken);
        if (_remembered.Count > MostRemembered)
            _remembered.Clear();
        _remembered[id] = new Remembered(session, now);
        return session;
    }

    /// <summary>The sessions of an account that go on, the latest first.</summary>
    public async Task<IReadOnlyList<AccountSession>> ListAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await using var context = database.NewContext();
        var open = await Open(context, accountId).AsNoTracking().OrderByDescending(session => session.LastSeenAt).ToListAsync(cancellationToken);
        return [.. open.Where(session => GoesOn(session, now))];
    }

    /// <summary>Ends one session of an account.</summary>
    /// <returns>Whether it had not ended before.</returns>
    public async Task<bool> EndAsync(Guid accountId, Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await EndAsync(Open(context, accountId).Where(session => session.Id == id), accountId, cancellationToken) == 1;
    }

    /// <summary>Ends the sessions of an account.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="but">One that goes on, or null.</param>
    /// <param name="cancellationToken">Stops before anything ends.</param>
    /// <returns>How many ended.</returns>
    public async Task<int> EndAllAsync(Guid accountId, Guid? but, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await EndAsync(Open(context, accountId).Where(session => session.Id != but), accountId, cancellationToken);
    }

    /// <summary>The person has set a second factor in this session.</summary>
    public async Task MarkSecondFactorAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await context.Sessions.Where(session => session.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.HasSecondFactor, true), cancellationToken);
        _remembered.TryRemove(id, out _);
    }

    private static IQueryable<AccountSession> Open(PlatformDbContext context, Guid accountId) =>
        context.Sessions.Where(session => session.AccountId == accountId && session.EndedAt == null);

    private async Task<int> EndAsync(IQueryable<AccountSession> which, Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        var ended = await which.ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), cancellationToken);
        foreach (var (id, known) in _remembered)
        {
            if (known.Session?.AccountId == accountId)
                _remembered.TryRemove(id, out _);
        }

        return ended;
    }

    private async Task<AccountSession?> ReadAsync(Guid id, DateTime now, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var session = await context.Sessions.AsNoTracking()
            .Where(session => session.Id == id && context.Users.Any(account => account.Id == session.AccountId && account.DisabledAt == null))
            .SingleOrDefaultAsync(cancellationToken);
        if (session is null || !GoesOn(session, now))
            return null;
        if (now - session.LastSeenAt >= SeenEvery)
        {
            await context.Sessions.Where(seen => seen.Id == id && seen.LastSeenAt < now)
                .ExecuteUpdateAsync(set => set.SetProperty(seen => seen.LastSeenAt, now), cancellationToken);
        }

        return session;
    }

    private bool GoesOn(AccountSession session, DateTime now)
    {
        var (idle, absolute) = session.IsShared ? (settings.SharedIdle, settings.SharedAbsolute) : (settings.Idle, settings.Absolute);
        return session.EndedAt is null && now - session.LastSeenAt <= idle && now - session.StartedAt <= absolute;
    }

    private sealed record Remembered(AccountSession? Session, DateTime At);
}
