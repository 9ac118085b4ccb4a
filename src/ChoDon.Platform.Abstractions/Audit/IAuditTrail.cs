namespace ChoDon.Platform.Abstractions.Audit;

/// <summary>Shows on a record what the audit log has of it: who looked, who changed what, when and why.</summary>
public interface IAuditTrail
{
    /// <summary>
    /// The latest notes of a record, the latest first. Whether the reader may see the record, the page has asked before.
    /// </summary>
    /// <param name="subject">Key of the record, as its notes have it.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<AuditTrailLine>> OfAsync(string subject, CancellationToken cancellationToken);
}
