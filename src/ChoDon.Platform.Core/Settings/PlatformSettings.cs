using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.Platform.Core.Settings;

/// <summary>What each district may set of the platform itself; modules declare their own.</summary>
public static class PlatformSettings
{
    /// <summary>Whether everybody may read the district's totals without signing in.</summary>
    public static YesNoSetting PublicPage { get; } = new("platform.public-page", "Setting.PublicPage", Default: false);

    public static IReadOnlyList<DistrictSetting> All { get; } = [PublicPage];
}
