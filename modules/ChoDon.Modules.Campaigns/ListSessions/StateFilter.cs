namespace ChoDon.Modules.Campaigns.ListSessions;

/// <summary>Which sessions are listed.</summary>
internal enum StateFilter
{
    /// <summary>All but the cancelled.</summary>
    All,

    /// <summary>Held, confirmed or not: what the figures count.</summary>
    Counted,

    /// <summary>Proposed or planned.</summary>
    Open,

    /// <summary>Planned for a day that is over, and not recorded.</summary>
    NotRecorded,

    /// <summary>Held, and not looked at by the commune.</summary>
    NotConfirmed,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
