using CsvHelper;

namespace ChoDon.Platform.Core.Units.Seed;

/// <summary>Reads a data file that is built into the assembly.</summary>
internal static class EmbeddedCsv
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        MissingField = CsvMissingFieldHandling.Throw,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The rows of the file, each read by the function.</summary>
    public static IReadOnlyList<T> Read<T>(string resource, Func<CsvReader, T> read)
    {
        using var stream = typeof(EmbeddedCsv).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"'{resource}' is not built into the assembly.");
        using var reader = CsvReader.Create(stream, Options);
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
