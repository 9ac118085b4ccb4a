namespace ChoDon.Platform.Core.Reports;

/// <summary>What looks wrong with a report before it is handed in. None of it keeps anybody from doing so.</summary>
public enum FindingKind
{
    /// <summary>A number is more than three times what is usual.</summary>
    Jump,

    /// <summary>Nothing, where there was something in each period before.</summary>
    Nought,

    /// <summary>A number without the one it comes with: people who attended no session.</summary>
    WithoutItsBase,

    /// <summary>A number that could not be computed or is missing.</summary>
    Unknown,

    /// <summary>Reports below that were not confirmed or handed in.</summary>
    Waiting,
}
