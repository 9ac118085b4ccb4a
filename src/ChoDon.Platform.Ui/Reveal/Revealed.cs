using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Platform.Ui.Reveal;

/// <summary>What came of asking for covered values.</summary>
/// <param name="Result">What is wrong with the reason, if anything.</param>
/// <param name="Values">The values; none without a reason, and none where they cannot be opened.</param>
public sealed record Revealed(SaveResult Result, IReadOnlyList<RevealedValue> Values)
{
    /// <summary>Whether the stored values cannot be opened, because their key is lost or they were changed.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether they were opened.</summary>
    public bool IsOpen => Result.Status == SaveStatus.Saved && !IsUnreadable;
}
