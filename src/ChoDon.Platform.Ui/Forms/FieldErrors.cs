using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChoDon.Platform.Ui.Forms;

internal static class FieldErrors
{
    public static string? FirstError(this ModelStateDictionary state, string key) =>
        state.TryGetValue(key, out var entry) && entry.Errors.Count > 0 ? TextOf(entry.Errors[0]) : null;

    // An exception's own words are for the log.
    public static string TextOf(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? UiText.ValueInvalid : error.ErrorMessage;
}
