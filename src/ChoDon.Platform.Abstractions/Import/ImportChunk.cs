namespace ChoDon.Platform.Abstractions.Import;

/// <summary>Some records of a file, in the file's order.</summary>
/// <param name="UnitId">The unit that the person looked at; only it and what lies below it is filled.</param>
/// <param name="Records">The records; those with errors of reading are among them.</param>
public sealed record ImportChunk(Guid UnitId, IReadOnlyList<ImportRecord> Records)
{
    /// <summary>Those without errors that the register does not have yet.</summary>
    public IEnumerable<ImportRecord> Good => Records.Where(record => record.IsGood);
}
