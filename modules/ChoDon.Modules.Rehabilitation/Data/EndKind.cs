namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>How help ended.</summary>
internal enum EndKind
{
    /// <summary>The term is over, or the goals are reached.</summary>
    Completed = 1,

    /// <summary>The rest of the term was remitted.</summary>
    Remitted = 2,

    /// <summary>Another measure took its place.</summary>
    OtherMeasure = 3,

    /// <summary>The decision was suspended.</summary>
    Suspended = 4,

    /// <summary>The person moved out of the district.</summary>
    Moved = 5,

    /// <summary>The person does not want help any more.</summary>
    Withdrawn = 6,
}
