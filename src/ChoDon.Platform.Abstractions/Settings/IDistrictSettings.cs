namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>What the districts have set. Answers from memory; a change is seen at once, from another process within seconds.</summary>
public interface IDistrictSettings
{
    /// <summary>The value in a district; the default where nothing was set, or what was set is beyond today's limits.</summary>
    T Get<T>(DistrictSetting<T> setting, Guid districtId);
}
