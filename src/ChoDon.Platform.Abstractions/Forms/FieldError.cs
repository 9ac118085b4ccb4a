namespace ChoDon.Platform.Abstractions.Forms;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">The property of the form.</param>
/// <param name="TextKey">Key of the module's texts, or of <see cref="FormText"/>.</param>
/// <param name="Values">What is put into the text.</param>
public sealed record FieldError(string Field, string TextKey, params object[] Values);
