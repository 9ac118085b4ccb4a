using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Testing.Registers;

/// <summary>Settings that a test sets by hand; all others have their defaults.</summary>
public sealed class HandSettings : IDistrictSettings
{
    private readonly Dictionary<string, object> _values = [];

    public void Set<T>(DistrictSetting<T> setting, T value)
        where T : notnull => _values[setting.Key] = value;

    public T Get<T>(DistrictSetting<T> setting, Guid districtId) =>
        _values.TryGetValue(setting.Key, out var value) ? (T)value : setting.Default;
}
