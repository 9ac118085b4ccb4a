namespace ChoDon.Modules.Rehabilitation.BreakGlass;

/// <summary>Why a case is opened in an emergency: chosen and not typed, so that the audit log holds nobody's name.</summary>
internal enum EmergencyReason
{
    /// <summary>Somebody is in danger.</summary>
    Danger = 1,

    /// <summary>The person is ill or had an accident.</summary>
    Health = 2,

    /// <summary>An authority asks in writing and must be answered now.</summary>
    Authority = 3,

    /// <summary>Nobody on the case can be reached, and something is due.</summary>
    NobodyReachable = 4,
}
