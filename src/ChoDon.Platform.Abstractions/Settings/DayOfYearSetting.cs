using System.Diagnostics.CodeAnalysis;

namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>A day that comes every year, stored as <c>31/03</c>.</summary>
public sealed record DayOfYearSetting(string Key, string TextKey, DayOfYear Default)
    : DistrictSetting<DayOfYear>(Key, TextKey, Default)
{
    /// <inheritdoc/>
    public override string DefaultText => Default.ToString();

    /// <inheritdoc/>
    public override bool TryRead(string text, [MaybeNullWhen(false)] out DayOfYear value) => DayOfYear.TryParse(text, out value);
}
