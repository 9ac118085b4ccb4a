using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Units;

namespace ChoDon.Platform.Host.Startup;

/// <summary><c>Programme:DistrictLevel</c> says which level of the tree carries module switches and reports.</summary>
internal static class UnitLevelSetting
{
    public static UnitSettings Read(IConfiguration configuration)
    {
        var text = configuration["Programme:DistrictLevel"];
        if (string.IsNullOrEmpty(text))
            return new UnitSettings();
        return Enum.TryParse<UnitLevel>(text, ignoreCase: true, out var level) && Enum.IsDefined(level)
            ? new UnitSettings { DistrictLevel = level }
            : throw new OperatorException($"Programme:DistrictLevel is '{text}'. Write Province, District or Commune.");
    }
}
