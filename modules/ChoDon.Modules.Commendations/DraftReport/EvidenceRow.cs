using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>A figure as the draft has it, and as it is now; null when there is no number any more.</summary>
internal sealed record EvidenceRow(Evidence Drafted, Evidence? Now)
{
    public bool HasChanged => Now?.Thousandths != Drafted.Thousandths || Now.Qualifier != Drafted.Qualifier;
}
