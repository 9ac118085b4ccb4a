namespace ChoDon.Platform.Abstractions.Audit;

/// <summary>
/// The append-only, hash-chained log of what was done. Changes of a module's rows are noted by the host;
/// a module itself notes what it alone knows, such as the reading of a restricted record.
/// </summary>
public interface IAuditLog
{
    /// <summary>Appends a note by whoever is at work now; it is on disk when this returns.</summary>
    Task AppendAsync(AuditNote note, CancellationToken cancellationToken);
}
