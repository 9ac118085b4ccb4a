namespace ChoDon.Modules.Commendations.DraftReport;

internal sealed class ReportForm
{
    public Guid Stamp { get; set; }

    public string? Text { get; set; }
}
