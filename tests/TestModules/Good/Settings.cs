using ChoDon.Platform.Abstractions.Settings;

namespace ChoDon.TestModules.Good;

internal static class Settings
{
    public static readonly WholeNumberSetting Most = new("good.most", "Setting.Most", Default: 10, Min: 1, Max: 2000);
    public static readonly YesNoSetting Tidy = new("good.tidy", "Setting.Tidy", Default: true);
    public static readonly TextSetting Greeting = new("good.greeting", "Setting.Greeting", Default: "", MaxLength: 20);
}
