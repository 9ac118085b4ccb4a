namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>The address of a cell: B12 is row 12, column 1.</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    public static bool TryRead(ReadOnlySpan<char> text, out CellReference reference)
    {
        int column = 0, row = 0, at = 0;
        for (; at < text.Length && text[at] is (>= 'A' and <= 'Z') or '$'; at++)
        {
            if (text[at] != '$')
                column = Math.Min((column * 26) + (text[at] - 'A' + 1), MostColumns + 1);
        }

        for (; at < text.Length && text[at] is (>= '0' and <= '9') or '$'; at++)
        {
            if (text[at] != '$')
                row = Math.Min((row * 10) + (text[at] - '0'), MostRows + 1);
        }

        reference = new CellReference(row, column - 1);
        return at == text.Length && column > 0 && row is > 0 and <= MostRows;
    }
}
