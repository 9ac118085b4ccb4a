namespace ChoDon.Platform.Abstractions.Settings;

/// <summary>Yes or no, stored as <c>true</c> or <c>false</c>.</summary>
public sealed record YesNoSetting(string Key, string TextKey, bool Default) : DistrictSetting<bool>(Key, TextKey, Default)
{
    /// <inheritdoc/>
    public override string DefaultText => Default ? "true" : "false";

    /// <inheritdoc/>
    public override bool TryRead(string text, out bool value) => bool.TryParse(text, out value);
}
