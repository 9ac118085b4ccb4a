namespace ChoDon.Modules.Enrollment.Web.Conflicts;

/// <param name="Text">What was saved and when.</param>
/// <param name="TakeStoredUrl">Where the form stands with what is stored.</param>
/// <param name="CancelUrl">Where to go instead.</param>
internal sealed record ConflictMessage(string Text, string TakeStoredUrl, string CancelUrl);
