using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Settings;

/// <summary>All that a district may set, in the reader's words: of the platform itself first, then module by module.</summary>
internal sealed class SettingGroups(IModuleCatalog catalog, ModuleTexts words, IStringLocalizer<HostText> texts)
{
    public IEnumerable<SettingGroup> All => catalog.Ready
        .Where(module => module.Declaration!.Settings.Count > 0)
        .Select(module => new SettingGroup(
            module.Manifest!.NameIn(Languages.Current),
            [.. module.Declaration!.Settings.Select(setting => new NamedSetting(setting, words.Of(module.Declaration, setting.TextKey)))]))
        .Prepend(new SettingGroup(texts["Settings.Platform"], [.. PlatformSettings.All.Select(setting => new NamedSetting(setting, texts[setting.TextKey]))]));

    public NamedSetting? Find(string key) => All.SelectMany(group => group.Settings).FirstOrDefault(one => one.Setting.Key == key);
}

/// <param name="Name">Whose settings they are.</param>
/// <param name="Settings">The settings.</param>
internal sealed record SettingGroup(string Name, IReadOnlyList<NamedSetting> Settings);

/// <param name="Setting">The setting.</param>
/// <param name="Name">What it is called.</param>
internal sealed record NamedSetting(DistrictSetting Setting, string Name);
