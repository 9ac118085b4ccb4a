using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Reveal;

/// <summary>What the partial <c>_Reveal</c> shows.</summary>
public interface IRevealPage
{
    /// <summary>The reason.</summary>
    RevealForm Input { get; }

    /// <summary>What was opened; nothing before a reason is given.</summary>
    IReadOnlyList<RevealedValue> Values { get; }

    /// <summary>Whether the stored values cannot be opened, because their key is lost or they were changed.</summary>
    bool IsUnreadable { get; }

    /// <summary>Words of the module.</summary>
    IStringLocalizer Texts { get; }

    /// <summary>The record.</summary>
    string BackUrl { get; }
}
