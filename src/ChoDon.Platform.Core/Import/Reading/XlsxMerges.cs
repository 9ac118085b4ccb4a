using System.Text;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>
/// Finds the merged cells of a sheet before its rows are read: they stand behind the rows, and reading the rows twice
/// as XML would take twice the time. The part is unpacked, and only what follows the rows is looked at.
/// </summary>
internal static class XlsxMerges
{
    private const int MostBytes = 16 * 1024 * 1024;

    private static readonly byte[] EndOfRows = "sheetData>"u8.ToArray();
    private static readonly byte[] EmptyRows = "sheetData/>"u8.ToArray();

    public static List<MergedRange> Find(Stream part)
    {
        var tail = Encoding.ASCII.GetString(Tail(part));
        const string Merged = "mergeCell ref=\"";
        List<MergedRange> found = [];
        for (var at = tail.IndexOf(Merged, StringComparison.Ordinal); at >= 0 && found.Count < SheetLimits.MergedRanges;
             at = tail.IndexOf(Merged, at + 1, StringComparison.Ordinal))
        {
            var from = at + Merged.Length;
            var to = tail.IndexOf('"', from);
            if (to > from && to - from < 24 && Read(tail.AsSpan(from, to - from)) is { } range)
                found.Add(range);
        }

        return found;
    }

    private static MergedRange? Read(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && CellReference.TryRead(text[..colon], out var from) && CellReference.TryRead(text[(colon + 1)..], out var to)
            && from.Column < SheetLimits.Columns
            ? new MergedRange(from.Row, from.Column, to.Row, to.Column)
            : null;
    }

    /// <summary>What stands behind the last end of the rows.</summary>
    private static byte[] Tail(Stream part)
    {
        var tail = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var kept = 0;
        int count;
        while ((count = part.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var all = buffer.AsSpan(0, kept + count);
            var end = tail.Length > 0 ? -1 : Math.Max(all.LastIndexOf(EndOfRows), all.LastIndexOf(EmptyRows));
            if (end > 0 && all[end - 1] is (byte)'/' or (byte)':' || (end > 0 && all[end..].StartsWith(EmptyRows)))
                tail.Write(all[end..]);
            else if (tail.Length > 0 && tail.Length < MostBytes)
                tail.Write(all[kept..]);

            // The mark may lie across two pieces.
            kept = tail.Length > 0 ? 0 : Math.Min(EmptyRows.Length, all.Length);
            all[^kept..].CopyTo(buffer);
        }

        return tail.ToArray();
    }
}
