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
    /// <param name="state">Of the page.</param>
    /// <param name="result">How saving went.</param>
    /// <param name="texts">Words of the reader's language.</param>
    /// <param name="form">The page's property with what was typed; empty when the page has the fields itself.</param>
    public static void AddErrors(this ModelStateDictionary state, SaveResult result, IStringLocalizer texts, string form = "Input")
    {
        foreach (var error in result.Errors)
        {
            // A value that could not even be read has its message already.
            var field = ModelNames.CreatePropertyModelName(form, error.Field);
            if (state.GetFieldValidationState(field) != ModelValidationState.Invalid)
                state.AddModelError(field, texts[error.TextKey, error.Values]);
        }
    }
}
