namespace ChoDon.Modules.Commendations.Data;

internal enum StepKind
{
    Submit = 1,
    Return = 2,

    /// <summary>The commune passes it on to the council.</summary>
    Forward = 3,
    Pass = 4,
    Reject = 5,
    Decide = 6,
    Refuse = 7,
    Present = 8,
    Withdraw = 9,
    Appeal = 10,

    /// <summary>An appeal was right: back to the council.</summary>
    Uphold = 11,
    Dismiss = 12,
    Revoke = 13,
}
