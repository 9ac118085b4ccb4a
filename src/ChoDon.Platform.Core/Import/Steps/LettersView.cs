using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Steps;

/// <summary>What the letters of a file may be.</summary>
/// <param name="Guess">What they seem to be, and what else is possible.</param>
/// <param name="Samples">Some texts as each choice would read them, in the order of the choices.</param>
public sealed record LettersView(LetteringGuess Guess, IReadOnlyList<IReadOnlyList<string>> Samples)
{
    private const int MostSamples = 5;
    private const int RowsLookedAt = 500;

    internal static LettersView Of(byte[] content, int? sheet)
    {
        var guess = LetteringRecognition.Of(content);
        return new LettersView(guess, SamplesOf(content, guess.Choices, sheet));
    }

    /// <summary>The first texts that the choices read differently, as each of them reads them.</summary>
    private static List<IReadOnlyList<string>> SamplesOf(byte[] content, IReadOnlyList<Lettering> choices, int? sheet)
    {
        var readings = choices.Select(choice => TextsOf(content, choice, sheet)).ToList();
        var telling = Enumerable.Range(0, readings.Min(texts => texts.Count))
            .Where(at => readings.Exists(texts => texts[at] != readings[0][at]))
            .DistinctBy(at => readings[0][at])
            .Take(MostSamples)
            .ToList();
        return [.. readings.Select(texts => (IReadOnlyList<string>)[.. telling.Select(at => FileView.Cut(texts[at]))])];
    }

    // Letters are asked for before the sheet, and the old ones may stand on any.
    private static List<string> TextsOf(byte[] content, Lettering lettering, int? sheet)
    {
        using var file = SheetFiles.Open(content, lettering.Decoder);
        var sheets = Enumerable.Range(0, file.Sheets.Count).Where(at => sheet is null || at == Math.Clamp(sheet.Value, 0, file.Sheets.Count - 1));
        return
        [
            .. sheets.SelectMany(at => file.Rows(at).Take(RowsLookedAt))
                .SelectMany(row => row.Cells)
                .Where(cell => cell.Kind == CellKind.Text && cell.Text!.Any(letter => letter > '\u007F'))
                .Select(cell => CellText.Raw(cell, lettering)),
        ];
    }
}
