using System.Buffers.Binary;
using System.Text;

namespace ChoDon.Testing.Spreadsheets;

/// <summary>Writes one sheet as Excel 97 did: BIFF8 records in a compound file.</summary>
public sealed class XlsBuilder
{
    private const int SectorLength = 512;
    private const int SmallestStream = 4096;

    private readonly List<object?[]> _rows = [];
    private readonly List<(int FromRow, int ToRow, int FromColumn, int ToColumn)> _merged = [];

    public XlsBuilder Row(params object?[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    /// <summary>Merges cells; rows and columns from 0.</summary>
    public XlsBuilder Merge(int fromRow, int toRow, int fromColumn, int toColumn)
    {
        _merged.Add((fromRow, toRow, fromColumn, toColumn));
        return this;
    }

    public byte[] Build() => Container(Workbook());

    private byte[] Workbook()
    {
        var globals = new List<byte>();
        Record(globals, 0x0809, [0x00, 0x06, 0x05, 0x00, .. new byte[12]]);
        Record(globals, 0x0042, [0xB0, 0x04]);
        byte[] font = [200, 0, 0, 0, 0xFF, 0x7F, 0x90, 0x01, 0, 0, 0, 0, 0, 0, 5, 0, .. "Arial"u8];
        for (var fonts = 0; fonts < 4; fonts++)
            Record(globals, 0x0031, font);
        Record(globals, 0x00E0, [0, 0, 0, 0, 0xF5, 0xFF, .. new byte[14]]);
        Record(globals, 0x00E0, [0, 0, 0, 0, 0x01, 0x00, .. new byte[14]]);
        Record(globals, 0x00E0, [0, 0, 14, 0, 0x01, 0x00, .. new byte[14]]);
        byte[] name = [5, 0, .. "Sheet"u8];
        var length = globals.Count + 4 + 6 + name.Length + 4;
        Record(globals, 0x0085, [.. BitConverter.GetBytes(length), 0, 0, .. name]);
        Record(globals, 0x000A, []);
        return [.. globals, .. Sheet()];
    }

    private List<byte> Sheet()
    {
        var sheet = new List<byte>();
        var columns = _rows.Max(row => row.Length);
        Record(sheet, 0x0809, [0x00, 0x06, 0x10, 0x00, .. new byte[12]]);
        Record(sheet, 0x0200, [0, 0, 0, 0, .. BitConverter.GetBytes(_rows.Count), 0, 0, .. Word(columns), 0, 0]);
        for (var row = 0; row < _rows.Count; row++)
            Record(sheet, 0x0208, [.. Word(row), 0, 0, .. Word(columns), 0xFF, 0, 0, 0, 0, 0, 0, 1, 0x0F, 0]);
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var column = 0; column < _rows[row].Length; column++)
                Cell(sheet, row, column, _rows[row][column]);
        }

        if (_merged.Count > 0)
            Record(sheet, 0x00E5, [.. Word(_merged.Count), .. _merged.SelectMany(range => (byte[])[.. Word(range.FromRow), .. Word(range.ToRow), .. Word(range.FromColumn), .. Word(range.ToColumn)])]);
        Record(sheet, 0x000A, []);
        return sheet;
    }

    private static void Cell(List<byte> sheet, int row, int column, object? cell)
    {
        byte[] place(int style) => [.. Word(row), .. Word(column), .. Word(style)];
        switch (cell)
        {
            case null:
                break;
            case string text:
                Record(sheet, 0x0204, [.. place(1), .. Word(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);
                break;
            case DateOnly day:
                Record(sheet, 0x0203, [.. place(2), .. BitConverter.GetBytes((double)(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber))]);
                break;
            default:
                Record(sheet, 0x0203, [.. place(1), .. BitConverter.GetBytes(Convert.ToDouble(cell, System.Globalization.CultureInfo.InvariantCulture))]);
                break;
        }
    }

    private static byte[] Word(int value) => BitConverter.GetBytes((ushort)value);

    private static void Record(List<byte> records, int id, byte[] data)
    {
        records.AddRange(Word(id));
        records.AddRange(Word(data.Length));
        records.AddRange(data);
    }

    /// <summary>Header, the stream's sectors, the directory, and the table of sectors at the end.</summary>
    private static byte[] Container(byte[] workbook)
    {
        var stream = workbook.Length < SmallestStream ? [.. workbook, .. new byte[SmallestStream - workbook.Length]] : workbook;
        var streamSectors = (stream.Length + SectorLength - 1) / SectorLength;
        var tableSectors = 1;
        while ((tableSectors * 128) < streamSectors + 1 + tableSectors)
            tableSectors++;
        var file = new byte[SectorLength * (1 + streamSectors + 1 + tableSectors)];
        Header(file, directory: streamSectors, table: streamSectors + 1, tableSectors);
        stream.CopyTo(file, SectorLength);
        Directory(file.AsSpan(SectorLength * (1 + streamSectors)), stream.Length);
        var table = file.AsSpan(SectorLength * (2 + streamSectors));
        for (var sector = 0; sector < tableSectors * 128; sector++)
        {
            var next = sector < streamSectors - 1 ? (uint)(sector + 1)
                : sector <= streamSectors ? 0xFFFFFFFE
                : sector <= streamSectors + tableSectors ? 0xFFFFFFFD
                : 0xFFFFFFFF;
            BinaryPrimitives.WriteUInt32LittleEndian(table[(sector * 4)..], next);
        }

        return file;
    }

    private static void Header(Span<byte> file, int directory, int table, int tableSectors)
    {
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file[24..], 0x003E);
        BinaryPrimitives.WriteUInt16LittleEndian(file[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(file[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(file[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], 6);
        BinaryPrimitives.WriteInt32LittleEndian(file[44..], tableSectors);
        BinaryPrimitives.WriteInt32LittleEndian(file[48..], directory);
        BinaryPrimitives.WriteInt32LittleEndian(file[56..], SmallestStream);
        BinaryPrimitives.WriteUInt32LittleEndian(file[60..], 0xFFFFFFFE);
        BinaryPrimitives.WriteUInt32LittleEndian(file[68..], 0xFFFFFFFE);
        for (var entry = 0; entry < 109; entry++)
            BinaryPrimitives.WriteUInt32LittleEndian(file[(76 + (entry * 4))..], entry < tableSectors ? (uint)(table + entry) : 0xFFFFFFFF);
    }

    private static void Directory(Span<byte> sector, int streamLength)
    {
        Entry(sector, "Root Entry", type: 5, child: 1, start: 0xFFFFFFFE, length: 0);
        Entry(sector[128..], "Workbook", type: 2, child: 0xFFFFFFFF, start: 0, streamLength);
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, int length)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], 0xFFFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], 0xFFFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteInt32LittleEndian(entry[120..], length);
    }
}
