namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>Why somebody is helped.</summary>
internal enum Basis
{
    /// <summary>A decision on education in the commune; it has a legal duration.</summary>
    CommuneEducation = 1,

    /// <summary>Back in the community after a sentence.</summary>
    Reintegration = 2,

    /// <summary>The person asked for it.</summary>
    Voluntary = 3,
}
