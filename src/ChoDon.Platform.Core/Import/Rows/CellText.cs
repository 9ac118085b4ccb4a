using System.Text;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;

namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>The text of a cell, in letters of today.</summary>
internal static class CellText
{
    /// <summary>As the file has it, with the letters of old fonts turned.</summary>
    public static string Raw(SheetCell cell, Lettering lettering)
    {
        if (cell.Kind is not (CellKind.Text or CellKind.TooLong) || lettering.Letters == LegacyLetters.None)
            return cell.Shown();
        if (!lettering.IsByFont)
            return LegacyText.ConvertByLetters(cell.Text!, lettering.Letters);
        return LegacyText.Convert(cell.Text!, cell.Font);
    }

    /// <summary>Small letters for a name that is written in capitals throughout; others stay as they are.</summary>
    public static string PersonName(string name)
    {
        if (!name.Any(char.IsLetter) || name.Any(char.IsLower) || !name.Contains(' ', StringComparison.Ordinal))
            return name;
        var written = new StringBuilder(name.Length);
        var isFirst = true;
        foreach (var letter in name)
        {
            written.Append(isFirst ? letter : char.ToLowerInvariant(letter));
            isFirst = !char.IsLetter(letter) && letter != '\'';
        }

        return VietnameseText.Clean(written.ToString());
    }
}
