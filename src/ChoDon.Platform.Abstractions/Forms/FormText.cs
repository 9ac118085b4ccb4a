namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>
/// The words that forms of all modules need, and those of the kinds of areas that villages are. A module reads them with its own localizer under the same keys, and may say a
/// key in its own words.
/// </summary>
public sealed class FormText;
