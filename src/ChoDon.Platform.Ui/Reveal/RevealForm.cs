namespace ChoDon.Platform.Ui.Reveal;

/// <summary>Why somebody wants to see what is covered.</summary>
public sealed class RevealForm
{
    /// <summary>The most letters.</summary>
    public const int ReasonLength = 200;

    /// <summary>As it was typed.</summary>
    public string? Reason { get; set; }
}
