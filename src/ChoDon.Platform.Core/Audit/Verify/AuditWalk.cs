namespace ChoDon.Platform.Core.Audit.Verify;

/// <summary>Holds each row against the one before it, and remembers the first fault.</summary>
internal sealed class AuditWalk(IReadOnlyCollection<AuditMark> kept)
{
    private readonly ILookup<long, string> _kept = kept.ToLookup(mark => mark.Number, mark => mark.Hash);

    public AuditMark End { get; private set; } = AuditMark.Begin;

    public AuditFault? Fault { get; private set; }

    public void Step(AuditEntry entry)
    {
        Fault ??= FaultOf(entry);
        if (Fault is null)
            End = new AuditMark(entry.Number, entry.Hash);
    }

    /// <param name="head">The head as it was read after the last row.</param>
    public AuditVerdict Finish(AuditMark? head)
    {
        var latest = kept.Select(mark => mark.Number).DefaultIfEmpty().Max();
        Fault ??= FaultOf(head) ?? (latest > End.Number ? new AuditFault(AuditFaultKind.ShorterThanKept, End.Number, latest) : null);
        return new AuditVerdict(End, Fault);
    }

    private AuditFault? FaultOf(AuditEntry entry)
    {
        AuditFaultKind? kind =
            entry.Number > End.Number + 1 ? AuditFaultKind.MissingBefore
            : entry.Number <= End.Number || entry.PreviousHash != End.Hash ? AuditFaultKind.OutOfOrder
            : AuditHash.Of(entry) != entry.Hash ? AuditFaultKind.Edited
            : _kept[entry.Number].Any(hash => hash != entry.Hash) ? AuditFaultKind.NotAsKept
            : null;
        return kind is { } found ? new AuditFault(found, entry.Number, End.Number) : null;
    }

    private AuditFault? FaultOf(AuditMark? head) =>
        head is null ? new AuditFault(AuditFaultKind.HeadMissing, End.Number, End.Number)
        : head.Number > End.Number ? new AuditFault(AuditFaultKind.TailCut, End.Number, head.Number)
        : head.Number < End.Number ? new AuditFault(AuditFaultKind.BehindTheEnd, head.Number + 1, head.Number)
        : head.Hash != End.Hash ? new AuditFault(AuditFaultKind.HeadChanged, End.Number, head.Number)
        : null;
}
