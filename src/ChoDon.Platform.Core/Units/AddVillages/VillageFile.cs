using CsvHelper;

namespace ChoDon.Platform.Core.Units.AddVillages;

/// <summary>A CSV file in UTF-8 with the columns commune_code and name, one village a line.</summary>
public static class VillageFile
{
    private const string CommuneCode = "commune_code";
    private const string Name = "name";

    private static readonly CsvReaderOptions Options = new() { MalformedData = CsvMalformedDataHandling.Throw };

    /// <exception cref="UnitRuleException">A column is missing, or the file is no CSV.</exception>
    public static IReadOnlyList<NewVillage> Read(byte[] csv)
    {
        try
        {
            using var reader = CsvReader.Create(csv, Options);
            reader.ReadHeader();
            foreach (var column in new[] { CommuneCode, Name })
            {
                if (!reader.TryGetFieldIndex(column, out _))
                    throw new UnitRuleException($"The first line has no column {column}; it reads: {string.Join(", ", reader.Headers)}.");
            }

            var villages = new List<NewVillage>();
            while (reader.Read())
                villages.Add(new NewVillage(reader.GetString(CommuneCode).Trim(), reader.GetString(Name)));
            return villages;
        }
        catch (CsvFormatException fault)
        {
            throw new UnitRuleException($"Line {fault.LineNumber} is no line of a CSV file: {fault.Message}");
        }
    }
}
