namespace ChoDon.Platform.Ui.Notices;

/// <summary>What a notice tells.</summary>
public enum NoticeKind
{
    /// <summary>Something to know.</summary>
    Information,

    /// <summary>Something was done.</summary>
    Success,

    /// <summary>Something to mind before going on.</summary>
    Warning,

    /// <summary>Something failed; it says what to do.</summary>
    Error,
}
