using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Notices;
using ChoDon.Platform.Core.Reminders;
using Microsoft.Extensions.Caching.Memory;

namespace ChoDon.Platform.Host.Web;

/// <summary>What is for whoever is reading: notices of the system, and what is due. Every page shows how many, so that is kept for a moment.</summary>
internal sealed class ReaderNotices(NoticeBoard board, ReminderList list, PermittedHere permitted, IAccess access, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    public ReminderList List => list;

    public Task<IReadOnlyList<Notice>> SystemAsync(Guid districtId, CancellationToken cancellationToken) =>
        board.ReadAsync(
            districtId,
            source => source.IsOfInstallation ? permitted.HoldsEverywhere(source.Permission) : permitted.Holds(source.Permission),
            cancellationToken);

    public async Task<int> CountAsync(Guid districtId, CancellationToken cancellationToken) =>
        (await SystemAsync(districtId, cancellationToken)).Count + await DueAsync(districtId, cancellationToken);

    /// <summary>The reader has changed the list.</summary>
    public void Forget() => cache.Remove(KeyOf(access.Actor.AccountId));

    private async Task<int> DueAsync(Guid districtId, CancellationToken cancellationToken)
    {
        if (access.Actor.AccountId is not { } reader)
            return 0;
        var counts = cache.GetOrCreate(KeyOf(reader), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Kept;
            return new Dictionary<Guid, int>();
        })!;
        lock (counts)
        {
            if (counts.TryGetValue(districtId, out var known))
                return known;
        }

        var count = await list.CountAsync(reader, districtId, ReminderShelf.Open, cancellationToken);
        lock (counts)
            return counts[districtId] = count;
    }

    private static (string, Guid?) KeyOf(Guid? reader) => ("reminders", reader);
}
