using ChoDon.Platform.Core.Import.Encodings;
using CsvHelper;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A text file with commas, semicolons or tabs.</summary>
internal sealed class CsvFile : ISheetFile
{
    private const int LongestRecord = SheetLimits.Columns * SheetLimits.CellLength;
    private const int LinesLookedAt = 20;

    private readonly byte[] _content;
    private readonly TextEncoding _encoding;

    private CsvFile(byte[] content, TextEncoding encoding) => (_content, _encoding) = (content, encoding);

    public IReadOnlyList<string> Sheets { get; } = [""];

    public static CsvFile Open(byte[] content, TextEncoding encoding)
    {
        var file = new CsvFile(content, encoding);
        file.RefuseBinary();
        return file;
    }

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        using var reader = CsvReader.Create(NewReader(), new CsvReaderOptions
        {
            HasHeader = false,
            Separator = Separator(),
            MaxRecordSize = LongestRecord,
            TrackLineNumbers = true,
        });
        var rows = 0;
        while (Read(reader))
        {
            if (Cells(reader) is not { } cells)
                continue;
            if (++rows > SheetLimits.Rows)
                throw new FileRefusedException("File.TooManyRows", SheetLimits.Rows);
            yield return new SheetRow((int)reader.LineNumber, cells);
        }
    }

    public void Dispose()
    {
        // All of it is in memory.
    }

    private static bool Read(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException fault)
        {
            throw new FileRefusedException(fault, "File.LineTooLong", fault.LineNumber);
        }
    }

    private static SheetCell[]? Cells(CsvReader reader)
    {
        SheetCell[]? cells = null;
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var cell = SheetCell.Of(reader.GetString(column));
            if (string.IsNullOrWhiteSpace(cell.Text))
                continue;
            if (column >= SheetLimits.Columns)
                throw new FileRefusedException("File.TooManyColumns", SheetLimits.Columns);
            cells ??= new SheetCell[Math.Min(reader.FieldCount, SheetLimits.Columns)];
            cells[column] = cell;
        }

        return cells;
    }

    private StreamReader NewReader() => new(new MemoryStream(_content), _encoding.Decoder, detectEncodingFromByteOrderMarks: true);

    /// <summary>The one of them that divides most lines into most parts; Excel may have said it itself.</summary>
    private char Separator()
    {
        using var reader = NewReader();
        var counts = new Dictionary<char, int> { ['\t'] = 0, [';'] = 0, [','] = 0 };
        for (var line = 0; line < LinesLookedAt && ReadLine(reader) is { } text; line++)
        {
            if (line == 0 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length == 5)
                return text[4];
            foreach (var (separator, count) in Count(text))
                counts[separator] += count;
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }

    private static IEnumerable<(char Separator, int Count)> Count(string line)
    {
        var isQuoted = false;
        int tabs = 0, semicolons = 0, commas = 0;
        foreach (var letter in line)
        {
            switch (letter)
            {
                case '"': isQuoted = !isQuoted; break;
                case '\t' when !isQuoted: tabs++; break;
                case ';' when !isQuoted: semicolons++; break;
                case ',' when !isQuoted: commas++; break;
            }
        }

        return [('\t', tabs), (';', semicolons), (',', commas)];
    }

    private static string? ReadLine(StreamReader reader)
    {
        var line = new System.Text.StringBuilder();
        for (var letter = reader.Read(); ; letter = reader.Read())
        {
            if (letter is -1 or '\n' || line.Length > LongestRecord)
                return letter == -1 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
            line.Append((char)letter);
        }
    }

    private void RefuseBinary()
    {
        using var reader = NewReader();
        var letters = new char[8192];
        int count, all = 0, strange = 0;
        while ((count = reader.Read(letters)) > 0)
        {
            all += count;
            foreach (var letter in letters.AsSpan(0, count))
            {
                if (letter == '\0')
                    throw new FileRefusedException("File.NoTable");
                if (letter == '\uFFFD' || (char.IsControl(letter) && letter is not ('\r' or '\n' or '\t') && letter < ' '))
                    strange++;
            }
        }

        if (strange * 50 > all)
            throw new FileRefusedException("File.NoTable");
    }
}
