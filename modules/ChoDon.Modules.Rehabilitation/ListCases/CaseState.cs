namespace ChoDon.Modules.Rehabilitation.ListCases;

internal enum CaseState
{
    Open,

    /// <summary>Open, and a review is overdue.</summary>
    Overdue,

    /// <summary>An end was proposed and waits for another person.</summary>
    ToApprove,
    Ended,
    All,
}
