using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.Reports;

internal static class ReportTones
{
    public static TagKind Of(ReportState state) => state switch
    {
        ReportState.Approved or ReportState.Confirmed => TagKind.Good,
        ReportState.Submitted => TagKind.Info,
        ReportState.Returned => TagKind.Warning,
        _ => TagKind.Neutral,
    };
}
