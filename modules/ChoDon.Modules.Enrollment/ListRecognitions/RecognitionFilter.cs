namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <summary>Which villages of a year are listed.</summary>
internal enum RecognitionFilter
{
    All,
    Registered,
    Recognised,

    /// <summary>Decided as not met, or revoked.</summary>
    NotRecognised,
    MustRegister,
    MustAssess,
    MustMeet,
    MustBeChecked,
    MustBeDecided,
    MustBeCertified,
}
