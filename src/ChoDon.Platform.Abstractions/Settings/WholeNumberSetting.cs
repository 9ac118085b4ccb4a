using System.Globalization;

namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>A whole number between two limits, both included.</summary>
public sealed record WholeNumberSetting(string Key, string TextKey, int Default, int Min, int Max)
    : DistrictSetting<int>(Key, TextKey, Default)
{
    /// <inheritdoc/>
    public override string DefaultText => Default.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override bool TryRead(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= Min && value <= Max;
}
