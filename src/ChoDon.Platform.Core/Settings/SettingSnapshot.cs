namespace ChoDon.Platform.Core.Settings;

/// <summary>All settings as they stood at a revision.</summary>
internal sealed class SettingSnapshot(long revision, IEnumerable<DistrictSettingRow> rows)
{
    private readonly Dictionary<(Guid, string), DistrictSettingRow> _rows = rows.ToDictionary(row => (row.DistrictId, row.Key));

    public static SettingSnapshot None { get; } = new(-1, []);

    public long Revision { get; } = revision;

    public DistrictSettingRow? Find(Guid districtId, string key) => _rows.GetValueOrDefault((districtId, key));
}
