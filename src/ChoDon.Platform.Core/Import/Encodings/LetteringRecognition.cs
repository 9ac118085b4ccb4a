using System.Text.Unicode;
using ChoDon.Platform.Core.Import.Reading;

namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>Recognises encodings by marks and patterns of bytes, and letters of old fonts by fonts and by what words they make.</summary>
internal static class LetteringRecognition
{
    private const int RowsLookedAt = 400;
    private const double Margin = 0.15;

    public static LetteringGuess Of(byte[] content)
    {
        var (guess, file) = Open(content);
        file.Dispose();
        return guess;
    }

    /// <summary>The guess, and the file opened as it says.</summary>
    public static (LetteringGuess Guess, ISheetFile File) Open(byte[] content)
    {
        if (EncodingOf(content) is not { } encoding)
        {
            var guess = OfBytes(content);
            return (guess, SheetFiles.Open(content, guess.Best.Decoder));
        }

        var file = SheetFiles.Open(content, encoding);
        try
        {
            return (OfCells(file, encoding), file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The encoding, or null when it is one of those with one byte a letter.</summary>
    private static TextEncoding? EncodingOf(byte[] content) => content switch
    {
        _ when FileKinds.Of(content) != FileKind.Text => TextEncoding.Utf8,
        [0xEF, 0xBB, 0xBF, ..] => TextEncoding.Utf8,
        [0xFF, 0xFE, ..] => TextEncoding.Utf16,
        [0xFE, 0xFF, ..] => TextEncoding.Utf16BigEndian,
        _ when Utf16WithoutMark(content) is { } encoding => encoding,
        _ => Utf8.IsValid(content) ? TextEncoding.Utf8 : null,
    };

    /// <summary>Letters are known; some of them may still be those of an old font.</summary>
    private static LetteringGuess OfCells(ISheetFile file, TextEncoding encoding)
    {
        var plain = new Lettering(encoding.Id);
        var cells = Sample(file);
        foreach (var (letters, isMeant) in new (LegacyLetters, Func<FontLetters, bool>)[]
        {
            (LegacyLetters.Tcvn3, font => font is FontLetters.Tcvn3 or FontLetters.Tcvn3Capitals),
            (LegacyLetters.Vni, font => font is FontLetters.Vni),
        })
        {
            if (cells.Exists(cell => isMeant(cell.Font) && cell.Text!.Any(letter => letter > '\u007F')))
            {
                var byFont = new Lettering(encoding.Id, letters, IsByFont: true);
                return new LetteringGuess(byFont, IsSure: false, [byFont, plain]);
            }
        }

        var asIs = Count(cells, LegacyLetters.None);
        Lettering[] candidates = [new(encoding.Id, LegacyLetters.Tcvn3), new(encoding.Id, LegacyLetters.Vni)];
        var best = candidates.MaxBy(candidate => Count(cells, candidate.Letters).Share)!;
        if (asIs.Words == 0 || Count(cells, best.Letters).Share < asIs.Share + Margin)
            return new LetteringGuess(plain, IsSure: true, [plain, .. candidates]);
        return new LetteringGuess(best, IsSure: false, [best, .. candidates.Except([best]), plain]);
    }

    /// <summary>One byte a letter: which of the three old ways makes most words Vietnamese.</summary>
    private static LetteringGuess OfBytes(byte[] content)
    {
        var bytes = Sample(content, TextEncoding.Bytes);
        (Lettering Lettering, WordCount Count)[] candidates =
        [
            (new(TextEncoding.Windows1258.Id), Count(Sample(content, TextEncoding.Windows1258), LegacyLetters.None)),
            (new(TextEncoding.Bytes.Id, LegacyLetters.Tcvn3), Count(bytes, LegacyLetters.Tcvn3)),
            (new(TextEncoding.Bytes.Id, LegacyLetters.Vni), Count(bytes, LegacyLetters.Vni)),
        ];
        var ordered = candidates.OrderByDescending(candidate => candidate.Count.Share).Select(candidate => candidate.Lettering).ToList();
        return new LetteringGuess(ordered[0], IsSure: false, ordered);
    }

    private static TextEncoding? Utf16WithoutMark(byte[] content)
    {
        if (content.Length < 4 || content.Length % 2 != 0)
            return null;
        var looked = Math.Min(content.Length, 4096) & ~1;
        int even = 0, odd = 0;
        for (var at = 0; at < looked; at += 2)
        {
            even += content[at] == 0 ? 1 : 0;
            odd += content[at + 1] == 0 ? 1 : 0;
        }

        if (odd * 2 > looked / 4 && even == 0)
            return TextEncoding.Utf16;
        return even * 2 > looked / 4 && odd == 0 ? TextEncoding.Utf16BigEndian : null;
    }

    private static List<SheetCell> Sample(byte[] content, TextEncoding encoding)
    {
        using var file = SheetFiles.Open(content, encoding);
        return Sample(file);
    }

    private static List<SheetCell> Sample(ISheetFile file)
    {
        List<SheetCell> cells = [];
        for (var sheet = 0; sheet < file.Sheets.Count && cells.Count < RowsLookedAt; sheet++)
            cells.AddRange(file.Rows(sheet).Take(RowsLookedAt).SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text));
        return cells;
    }

    private static WordCount Count(List<SheetCell> cells, LegacyLetters letters) =>
        cells.Aggregate(default(WordCount), (sum, cell) => sum + CountIn(cell.Text!, letters));

    // A word that is plain after it was turned counts like the others: all candidates are asked about the same words.
    private static WordCount CountIn(string text, LegacyLetters letters)
    {
        WordCount count = default;
        foreach (var word in text.Normalize(System.Text.NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Any(letter => letter > '\u007F'))
                count += new WordCount(1, VietnameseWords.Count(LegacyText.Convert(word, letters)) is { Share: 1 } ? 1 : 0);
        }

        return count;
    }
}
