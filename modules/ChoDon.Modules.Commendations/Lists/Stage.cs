namespace ChoDon.Modules.Commendations.Lists;

/// <summary>How far proposals have come, as a list is asked for it.</summary>
internal enum Stage
{
    /// <summary>Everything on which somebody still has something to do.</summary>
    Open,

    /// <summary>What the reader can and should take a step in.</summary>
    Mine,
    Draft,

    /// <summary>Waits for the commune.</summary>
    Submitted,
    Council,

    /// <summary>Waits for whoever decides, appeals too.</summary>
    Decision,
    ToPresent,
    Ended,
    All,
}
