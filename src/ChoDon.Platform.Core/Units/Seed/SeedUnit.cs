using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.Seed;

internal sealed record SeedUnit(
    string Key,
    string Name,
    string Type,
    UnitLevel Level,
    string ParentKey,
    DateOnly? ValidTo)
{
    public string Code => Key[..Key.IndexOf('@', StringComparison.Ordinal)];

    public DateOnly ValidFrom => Day(Key[(Key.IndexOf('@', StringComparison.Ordinal) + 1)..]);

    public static IReadOnlyList<SeedUnit> All() => EmbeddedCsv.Read("cho-don-units.csv", row => new SeedUnit(
        row.GetString("key"),
        row.GetString("name"),
        row.GetString("type"),
        (UnitLevel)row.Parse<int>("level"),
        row.GetString("parent_key"),
        row.GetString("valid_to") is { Length: > 0 } last ? Day(last) : null));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", provider: null);
}
