using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>A workbook of Excel 97 to 2003, and older ones.</summary>
internal sealed class XlsFile : ISheetFile
{
    private readonly byte[] _content;
    private readonly List<int> _positions = [];

    static XlsFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsFile(byte[] content) => _content = content;

    public IReadOnlyList<string> Sheets { get; private set; } = [];

    public static XlsFile Open(byte[] content)
    {
        if (!CompoundFile.IsSound(content))
            throw new FileRefusedException("File.Damaged");
        var file = new XlsFile(content);
        file.Sheets = Guard(file.FindSheets);
        return file.Sheets.Count == 0 ? throw new FileRefusedException("File.NoSheet") : file;
    }

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        using var reader = Guard(NewReader);
        Guard(() =>
        {
            for (var skipped = 0; skipped < _positions[sheet]; skipped++)
                reader.NextResult();
            return true;
        });
        var merged = Guard(() => MergedCells.Of(reader.MergeCells?
            .Select(range => new MergedRange(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))
            .Where(range => range.FromColumn < SheetLimits.Columns) ?? []));
        var rows = 0;
        while (Guard(reader.Read))
        {
            var number = reader.Depth + 1;
            var cells = Guard(() => Cells(reader));
            cells = merged.Fill(number, cells);
            if (cells is null)
                continue;
            if (++rows > SheetLimits.Rows)
                throw new FileRefusedException("File.TooManyRows", SheetLimits.Rows);
            yield return new SheetRow(number, cells);
        }
    }

    public void Dispose()
    {
        // All of it is in memory.
    }

    private IExcelDataReader NewReader() => ExcelReaderFactory.CreateBinaryReader(new MemoryStream(_content, writable: false));

    private List<string> FindSheets()
    {
        using var reader = NewReader();
        List<string> names = [];
        var position = 0;
        do
        {
            if (reader.VisibleState == "visible" && names.Count < SheetLimits.Sheets)
            {
                names.Add(reader.Name ?? "");
                _positions.Add(position);
            }
        }
        while (++position < 1000 && reader.NextResult());

        return names;
    }

    private static SheetCell[]? Cells(IExcelDataReader reader)
    {
        SheetCell[]? cells = null;
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var cell = Cell(reader, column);
            if (cell.IsEmpty)
                continue;
            if (column >= SheetLimits.Columns)
                throw new FileRefusedException("File.TooManyColumns", SheetLimits.Columns);
            cells ??= new SheetCell[Math.Min(reader.FieldCount, SheetLimits.Columns)];
            cells[column] = cell;
        }

        return cells;
    }

    // What a formula could not compute comes as an empty cell: this reader does not tell.
    private static SheetCell Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => default,
        string text => SheetCell.Of(text),
        double number => SheetCell.Of(number, isDate: false),
        int number => SheetCell.Of(number, isDate: false),
        DateTime moment => SheetCell.Of(moment.ToOADate(), isDate: true),
        TimeSpan time => SheetCell.Of(time.TotalDays, isDate: false),
        bool yes => new SheetCell(CellKind.YesNo, yes ? "TRUE" : "FALSE"),
        var other => SheetCell.Of(other.ToString()),
    };

    /// <summary>The reader answers damage with exceptions of every kind; all of them mean that the file cannot be read.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException locked)
        {
            throw new FileRefusedException(locked, "File.Encrypted");
        }
        catch (Exception fault) when (fault is not FileRefusedException)
        {
            throw new FileRefusedException(fault, "File.Damaged");
        }
    }
}
