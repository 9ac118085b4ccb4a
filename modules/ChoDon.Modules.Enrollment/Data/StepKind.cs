namespace ChoDon.Modules.Enrollment.Data;

/// <summary>What somebody does with a recognition.</summary>
internal enum StepKind
{
    Register = 1,
    Assess = 2,
    HoldMeeting = 3,
    Check = 4,
    Decide = 5,
    Certify = 6,

    /// <summary>Gives it back to the step before.</summary>
    Return = 7,
    Revoke = 8,

    /// <summary>Gives the village its points; leads nowhere.</summary>
    GivePoints = 9,
}
