namespace ChoDon.Platform.Core.Reports;

/// <summary>How far the report of a unit and period has come.</summary>
public enum ReportState
{
    /// <summary>Nobody has said anything of it; its numbers are those of the registers.</summary>
    Open = 0,

    /// <summary>The village says that its registers are complete.</summary>
    Confirmed = 1,

    /// <summary>The commune has handed it in.</summary>
    Submitted = 2,

    /// <summary>It was given back with a note.</summary>
    Returned = 3,

    /// <summary>It is approved, and a copy of its numbers kept.</summary>
    Approved = 4,
}
