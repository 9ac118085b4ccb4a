namespace ChoDon.Platform.Core.Units.Seed;

internal sealed record SeedMerge(
    DateOnly EffectiveOn,
    string Instrument,
    string PredecessorKey,
    string SuccessorKey,
    bool IsFull)
{
    public static IReadOnlyList<SeedMerge> All() => EmbeddedCsv.Read("cho-don-merges.csv", row => new SeedMerge(
        DateOnly.ParseExact(row.GetString("effective_on"), "yyyy-MM-dd", provider: null),
        row.GetString("instrument"),
        row.GetString("predecessor_key"),
        row.GetString("successor_key"),
        row.GetString("extent") == "full"));
}
