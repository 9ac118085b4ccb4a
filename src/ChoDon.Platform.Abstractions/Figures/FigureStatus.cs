namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>How far a figure may be relied upon. A missing number is never shown as zero.</summary>
public enum FigureStatus
{
    /// <summary>Never computed.</summary>
    Missing = 0,

    /// <summary>The whole month is in it.</summary>
    Complete = 1,

    /// <summary>The month is not over.</summary>
    PartMonth = 2,

    /// <summary>The module was not in use in the district.</summary>
    NotInUse = 3,

    /// <summary>The computation failed; the job's history says why.</summary>
    Failed = 4,

    /// <summary>There is a number about people, of which some could be recognised, that is for the team in charge only. Never stored.</summary>
    KeptBack = 5,
}
