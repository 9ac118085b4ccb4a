namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A figure of the registers that helps to judge a criterion. It judges nothing itself.</summary>
internal enum Evidence
{
    None = 0,

    /// <summary>Households that take part, of all that are known.</summary>
    HouseholdsEnrolled = 1,

    /// <summary>Village models with a leader in office.</summary>
    ModelsWorking = 2,

    /// <summary>Villages registered and recognised, of all of the commune.</summary>
    VillagesRecognised = 3,
}
