using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Settings;

/// <summary>
/// Answers from an immutable snapshot, which is swapped after a change was committed. Until the first one is read,
/// everything is at its default.
/// </summary>
public sealed class DistrictSettings(PlatformDatabase database, TimeProvider time) : IDistrictSettings, IFollower
{
    private readonly Followed<SettingSnapshot> _followed = new(
        SettingSnapshot.None, cancellationToken => ReadAsync(database, cancellationToken));

    public T Get<T>(DistrictSetting<T> setting, Guid districtId)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return Find(setting, districtId) is { } row && setting.TryRead(row.Value, out var value) ? value : setting.Default;
    }

    /// <summary>What was set, or null where the default holds.</summary>
    public DistrictSettingRow? Find(DistrictSetting setting, Guid districtId)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return _followed.Current.Find(districtId, setting.Key) is { } row && setting.Accepts(row.Value) ? row : null;
    }

    /// <param name="setting">The setting.</param>
    /// <param name="districtId">Where it is to hold.</param>
    /// <param name="value">A text that the setting accepts, or null for the default.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task SetAsync(
        DistrictSetting setting, Guid districtId, string? value, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(by);
        if (value is not null && !setting.Accepts(value))
            throw new ArgumentException($"'{setting.Key}' does not take this value.", nameof(value));
        await using (var context = database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await Revisions.BumpAsync(context, Revision.Settings, cancellationToken);
            await context.DistrictSettings
                .Where(row => row.DistrictId == districtId && row.Key == setting.Key)
                .ExecuteDeleteAsync(cancellationToken);
            if (value is not null)
            {
                context.DistrictSettings.Add(new DistrictSettingRow
                {
                    DistrictId = districtId,
                    Key = setting.Key,
                    Value = value,
                    ChangedBy = by.Name,
                    ChangedAt = time.UtcNow(),
                });
                await context.SaveChangesAsync(cancellationToken);
            }

            // A text itself is not noted, because it may say anything.
            var told = value is null ? "default" : setting is TextSetting ? null : value;
            var note = new AuditNote("setting.changed", setting.Key, districtId, told);
            await AuditChain.AppendAsync(context, time.UtcNow(), by, note, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await ReloadAsync(CancellationToken.None);
    }

    public Task ReloadAsync(CancellationToken cancellationToken) => _followed.ReloadAsync(cancellationToken);

    string IFollower.Revision => Revision.Settings;

    public Task FollowAsync(long number, CancellationToken cancellationToken) => _followed.FollowAsync(number, cancellationToken);

    private static async Task<(long, SettingSnapshot)> ReadAsync(PlatformDatabase database, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var revision = await Revisions.ReadAsync(context, Revision.Settings, cancellationToken);
        return (revision, new SettingSnapshot(await context.DistrictSettings.AsNoTracking().ToListAsync(cancellationToken)));
    }
}
