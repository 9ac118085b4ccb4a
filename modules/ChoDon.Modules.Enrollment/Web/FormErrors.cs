using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

internal static class FormErrors
{
    /// <summary>
    /// Saves a form; or has it checked only, when something in it could not be read: what may stay empty would be lost
    /// without a word.
    /// </summary>
    public static Task<SaveResult> SaveAsync(this ModelStateDictionary state, Func<Task<SaveResult>> save) =>
        state.IsValid ? save() : Problems.WithUnreadAsync(save);

    /// <summary>
    /// Whether a form has to be shown again, with what is wrong beside its fields, or the word that somebody else
    /// was first.
    /// </summary>
    public static bool Refuse(this ModelStateDictionary state, SaveResult result, IStringLocalizer<EnrollmentText> texts)
    {
        state.AddErrors(result, texts);
        if (result.Status == SaveStatus.Conflict)
            state.AddModelError("", texts["Conflict.Again"]);
        if (result.Status == SaveStatus.Similar)
            state.AddModelError("Input.DespiteSimilar", texts["Error.Similar"]);
        return result.Status is SaveStatus.Invalid or SaveStatus.Conflict or SaveStatus.Similar;
    }

    /// <summary>Puts what is wrong beside the fields of the form, in the reader's language.</summary>
    public static void AddErrors(this ModelStateDictionary state, SaveResult result, IStringLocalizer<EnrollmentText> texts)
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
