namespace ChoDon.Platform.Core.Settings;

/// <summary>All settings as they stood at a moment.</summary>
internal sealed class SettingSnapshot(IEnumerable<DistrictSettingRow> rows)
{
    private readonly Dictionary<(Guid, string), DistrictSettingRow> _rows = rows.ToDictionary(row => (row.DistrictId, row.Key));

    public static SettingSnapshot None { get; } = new([]);

    public DistrictSettingRow? Find(Guid districtId, string key) => _rows.GetValueOrDefault((districtId, key));
}
