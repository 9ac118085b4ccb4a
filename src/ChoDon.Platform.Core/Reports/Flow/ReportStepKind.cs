namespace ChoDon.Platform.Core.Reports;

/// <summary>What people do with a report.</summary>
public enum ReportStepKind
{
    Confirm = 1,
    Submit = 2,
    Return = 3,
    Approve = 4,

    /// <summary>An approved report is given back after all; the copy that was approved stays.</summary>
    Reopen = 5,
}
