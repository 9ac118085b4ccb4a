namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <param name="Label">Its label.</param>
/// <param name="InWords">Its value as people read it, by which values are told apart.</param>
/// <param name="Copy">Takes its value from the first form over into the second.</param>
/// <param name="IsConcealed">Whether a stored value is not shown, so that nobody sees whether it was changed.</param>
public sealed record FormField<TForm>(string Label, Func<TForm, string> InWords, Action<TForm, TForm> Copy, bool IsConcealed = false);
