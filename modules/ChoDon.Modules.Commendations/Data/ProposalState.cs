namespace ChoDon.Modules.Commendations.Data;

internal enum ProposalState
{
    /// <summary>Being written, or given back to be put right.</summary>
    Draft = 1,
    Submitted = 2,

    /// <summary>The commune has passed it on to the council.</summary>
    Reviewed = 3,

    /// <summary>The council is in favour.</summary>
    Passed = 4,
    Decided = 5,
    Presented = 6,

    /// <summary>The council is not in favour.</summary>
    NotPassed = 7,

    /// <summary>Whoever decides said no.</summary>
    Refused = 8,
    Appealed = 9,
    Dismissed = 10,
    Withdrawn = 11,
    Revoked = 12,
}
