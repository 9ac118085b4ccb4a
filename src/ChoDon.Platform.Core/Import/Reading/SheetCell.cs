using System.Globalization;
using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A cell as the file has it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text; for a number what the file wrote.</param>
/// <param name="Number">Its number; a day as Excel counts it, from 1900.</param>
/// <param name="Font">What its font says of its letters.</param>
/// <param name="IsContinued">Whether it stands in a merged cell that began above.</param>
internal readonly record struct SheetCell(
    CellKind Kind, string? Text = null, double Number = 0, FontLetters Font = FontLetters.Unknown, bool IsContinued = false)
{
    public bool IsEmpty => Kind == CellKind.Empty;

    public static SheetCell Of(string? text, FontLetters font = FontLetters.Unknown)
    {
        if (string.IsNullOrEmpty(text))
            return default;
        return text.Length > SheetLimits.CellLength
            ? new SheetCell(CellKind.TooLong, text[..SheetLimits.CellLength], Font: font)
            : new SheetCell(CellKind.Text, text, Font: font);
    }

    public static SheetCell Of(double number, bool isDate) =>
        double.IsFinite(number)
            ? new SheetCell(isDate ? CellKind.Date : CellKind.Number, Number: number)
            : new SheetCell(CellKind.Error, "#NUM!");

    /// <summary>As a person would see it.</summary>
    public string Shown() => Kind switch
    {
        CellKind.Empty => "",
        CellKind.Date when ExcelDays.Read(Number) is { } day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        CellKind.Number or CellKind.Date => Number.ToString("0.###############", CultureInfo.GetCultureInfo("vi-VN")),
        CellKind.Uncomputed => "=",
        _ => Text ?? "",
    };
}
