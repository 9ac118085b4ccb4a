using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using CsvHelper;

namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>Reads a file of units and finds what is wrong with each line by itself.</summary>
internal sealed class UnitFile
{
    private const string Code = "code";
    private const string Name = "name";
    private const string Level = "level";
    private const string ParentCode = "parent_code";
    private const string Type = "type";

    private static readonly CsvReaderOptions Options = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private readonly List<ImportRow> _rows = [];
    private readonly List<ImportError> _errors = [];

    private UnitFile()
    {
    }

    public IReadOnlyList<ImportRow> Rows => _rows;

    public IReadOnlyList<ImportError> Errors => _errors;

    public static async Task<UnitFile> ReadAsync(Stream csv, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await csv.CopyToAsync(memory, cancellationToken);
        var file = new UnitFile();
        file.Read(memory.ToArray());
        return file;
    }

    private void Read(byte[] bytes)
    {
        if (FirstLineThatIsNotUtf8(bytes) is { } line)
        {
            _errors.Add(new ImportError(line, "", ImportProblem.NotUtf8));
            return;
        }

        try
        {
            using var reader = CsvReader.Create(bytes, Options);
            if (HasColumns(reader))
                ReadRows(reader);
        }
        catch (CsvFormatException fault)
        {
            _errors.Add(new ImportError((int)fault.LineNumber, "", ImportProblem.Malformed, fault.Message));
        }
    }

    private bool HasColumns(CsvReader reader)
    {
        reader.ReadHeader();
        foreach (var column in new[] { Code, Name, Level, ParentCode })
        {
            if (!reader.TryGetFieldIndex(column, out _))
                _errors.Add(new ImportError(1, column, ImportProblem.MissingColumn, string.Join(", ", reader.Headers)));
        }

        return _errors.Count == 0;
    }

    private void ReadRows(CsvReader reader)
    {
        var hasType = reader.TryGetFieldIndex(Type, out var typeIndex);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var code = VietnameseText.Clean(reader.GetString(Code));
            var name = VietnameseText.Clean(reader.GetString(Name));
            var level = ReadLevel(line, VietnameseText.Clean(reader.GetString(Level)));
            var type = hasType ? VietnameseText.Clean(reader.GetString(typeIndex)) : "";
            CheckCode(line, code, level);
            _rows.Add(new ImportRow(
                line, code, name, level, ReadType(line, name, level, type), VietnameseText.Clean(reader.GetString(ParentCode))));
        }

        if (_rows.Count == 0)
            _errors.Add(new ImportError(1, "", ImportProblem.NoRows));
    }

    private UnitLevel? ReadLevel(int line, string text)
    {
        // Villages have no official codes; they are added one by one under their communes.
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= (int)UnitLevel.Province and <= (int)UnitLevel.Commune)
            return (UnitLevel)number;
        _errors.Add(new ImportError(line, Level, ImportProblem.UnknownLevel, text));
        return null;
    }

    private void CheckCode(int line, string code, UnitLevel? level)
    {
        if (code.Length == 0)
        {
            _errors.Add(new ImportError(line, Code, ImportProblem.EmptyCode));
            return;
        }

        var digits = level switch
        {
            UnitLevel.Province => 2,
            UnitLevel.District => 3,
            UnitLevel.Commune => 5,
            _ => code.Length,
        };
        if (code.Length != digits || !code.All(char.IsAsciiDigit))
            _errors.Add(new ImportError(line, Code, ImportProblem.CodeShape, code, digits.ToString(CultureInfo.InvariantCulture)));
    }

    private string? ReadType(int line, string name, UnitLevel? level, string type)
    {
        if (name.Length == 0)
        {
            _errors.Add(new ImportError(line, Name, ImportProblem.EmptyName));
            return null;
        }

        if (name.Length > UnitVersion.MaxNameLength)
            _errors.Add(new ImportError(line, Name, ImportProblem.NameTooLong, name, $"{UnitVersion.MaxNameLength}"));
        if (type.Length > UnitVersion.MaxTypeLength)
            _errors.Add(new ImportError(line, Type, ImportProblem.TypeTooLong, type, $"{UnitVersion.MaxTypeLength}"));
        if (type.Length > 0)
            return type;
        if (level is not { } known)
            return null;
        if (UnitTypes.Of(name, known) is { } derived)
            return derived;
        _errors.Add(new ImportError(line, Name, ImportProblem.UnknownType, name));
        return null;
    }

    private static int? FirstLineThatIsNotUtf8(byte[] bytes)
    {
        if (Utf8.IsValid(bytes) && !bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) && !bytes.Contains((byte)0))
            return null;
        var line = 1;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            var text = bytes.AsSpan()[range];
            if (!Utf8.IsValid(text) || text.Contains((byte)0))
                return line;
            line++;
        }

        return 1;
    }
}
