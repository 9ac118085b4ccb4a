using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Forms;

/// <summary>What a page answers to a form that was sent.</summary>
public static class FormAnswers
{
    /// <summary>
    /// The answer to a form that was not saved: the form again, with what is wrong beside its fields, or with the word
    /// that somebody else was first. Nothing when it was saved, and the page goes on.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="result">How saving went.</param>
    /// <param name="texts">Words of the reader's language.</param>
    /// <param name="form">The page's property with what was typed; empty when the page has the fields itself.</param>
    public static IActionResult? Refusal(this PageModel page, SaveResult result, IStringLocalizer texts, string form = "Input")
    {
        if (result.Status is SaveStatus.Saved or SaveStatus.SavedBefore)
            return null;
        if (result.Status == SaveStatus.NotFound)
            return page.NotFound();
        page.ModelState.AddErrors(result, texts, form);
        if (result.Status == SaveStatus.Conflict)
            page.ModelState.AddModelError("", texts["Conflict.Again"]);
        if (result.Status == SaveStatus.Similar)
            page.ModelState.AddModelError("Input.DespiteSimilar", texts["Error.Similar"]);
        return page.Page();
    }

    /// <summary>
    /// The same for a form that carries a stamp. After a conflict it shows what is stored now, and sent once more it
    /// replaces that.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="result">How saving went.</param>
    /// <param name="texts">Words of the reader's language.</param>
    /// <param name="loadAsync">Reads what the form is about; false when it is not there any more.</param>
    /// <param name="renew">Gives the form the stamp of what was read.</param>
    /// <param name="form">The page's property with what was typed; empty when the page has the fields itself.</param>
    public static async Task<IActionResult?> RefusalAsync(
        this PageModel page, SaveResult result, IStringLocalizer texts, Func<Task<bool>> loadAsync, Action renew, string form = "Input")
    {
        var refusal = page.Refusal(result, texts, form);
        if (result.Status == SaveStatus.Conflict && await loadAsync())
            renew();
        return refusal;
    }
}
