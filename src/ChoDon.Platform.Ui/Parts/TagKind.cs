namespace ChoDon.Platform.Ui.Parts;

/// <summary>The tone of a state. The words say what the state is; the colour only supports them.</summary>
public enum TagKind
{
    /// <summary>Nothing to do, nothing to note.</summary>
    Neutral,

    /// <summary>As wished: ready, sent, recognised.</summary>
    Good,

    /// <summary>Going on or to know.</summary>
    Info,

    /// <summary>Somebody should look.</summary>
    Warning,

    /// <summary>Failed or refused.</summary>
    Bad,
}
