namespace ChoDon.Modules.Mediation.Data;

/// <summary>How a case ended.</summary>
internal enum Result
{
    /// <summary>The parties agreed.</summary>
    Settled = 1,

    /// <summary>No agreement can be reached.</summary>
    NotSettled = 2,

    /// <summary>Handed to the authority in charge: signs of an offence, danger of violence, or no matter for mediation.</summary>
    Referred = 3,

    /// <summary>A party asked to stop.</summary>
    Withdrawn = 4,
}
