namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <param name="Text">What was saved and when.</param>
/// <param name="TakeStoredUrl">Where the form stands with what is stored.</param>
/// <param name="CancelUrl">Where to go instead.</param>
public sealed record ConflictMessage(string Text, string TakeStoredUrl, string CancelUrl);
