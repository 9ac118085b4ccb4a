namespace ChoDon.Modules.Campaigns.Data;

/// <summary>How far a session has come. Figures count what was held, confirmed or not.</summary>
internal enum SessionState
{
    /// <summary>A village asks for it.</summary>
    Proposed = 1,

    /// <summary>It will take place.</summary>
    Planned = 2,

    /// <summary>It took place, and its numbers are recorded.</summary>
    Held = 3,

    /// <summary>The commune has checked what was recorded.</summary>
    Confirmed = 4,

    /// <summary>It does not take place; the reason is kept.</summary>
    Cancelled = 5,
}
