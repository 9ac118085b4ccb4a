namespace ChoDon.Modules.Enrollment.Data;

/// <summary>What can happen to a household beside joining and leaving, which its memberships tell.</summary>
internal enum HouseholdEventKind
{
    /// <summary>It went to live in another village.</summary>
    Moved = 1,

    /// <summary>It came out of another household.</summary>
    SplitFrom = 2,

    /// <summary>Some of its people founded a household of their own.</summary>
    SplitInto = 3,

    /// <summary>It went into another household and is no more.</summary>
    MergedInto = 4,

    /// <summary>Another household came to it.</summary>
    MergedFrom = 5,
}
