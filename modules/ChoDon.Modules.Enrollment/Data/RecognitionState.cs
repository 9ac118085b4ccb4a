namespace ChoDon.Modules.Enrollment.Data;

/// <summary>How far the recognition of a village or commune has come. A commune has no meeting.</summary>
internal enum RecognitionState
{
    Registered = 1,
    Assessed = 2,
    MeetingHeld = 3,
    Checked = 4,

    /// <summary>Met or not met; the outcome says which.</summary>
    Decided = 5,
    Certified = 6,
    Revoked = 7,
}
