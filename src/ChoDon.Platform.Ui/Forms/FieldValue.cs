using System.Globalization;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>A value as it stands in a field to be edited: numbers without marks between thousands.</summary>
internal static class FieldValue
{
    public static string TextOf(object? value) => value switch
    {
        null => "",
        DateOnly day => Show.Date(day),
        decimal number => number.ToString("0.#########", Show.Numbers),
        string text => text,
        IEnumerable<object> several => string.Join(',', several),
        IEnumerable<Guid> several => string.Join(',', several),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
