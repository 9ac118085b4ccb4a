using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>What is wrong with a form, on its page.</summary>
public static class FormErrors
{
    /// <summary>
    /// Saves a form; or has it checked only, when something in it could not be read: what may stay empty would be lost
    /// without a word.
    /// </summary>
    public static Task<SaveResult> SaveAsync(this ModelStateDictionary state, Func<Task<SaveResult>> save) =>
        state.IsValid ? save() : Problems.WithUnreadAsync(save);

    /// <summary>Puts what is wrong beside the fields of the form, in the reader's language.</summary>
    public static void AddErrors(this ModelStateDictionary state, SaveResult result, IStringLocalizer texts)
    {
        foreach (var error in result.Errors)
        {
            // A value that could not even be read has its message already.
            var field = $"Input.{error.Field}";
            if (state.GetFieldValidationState(field) != ModelValidationState.Invalid)
                state.AddModelError(field, texts[error.TextKey, error.Values]);
        }
    }
}
