using System.Text.Json;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Forms.Conflicts;

/// <summary>
/// The form of something that somebody else may save while it is open. The form remembers what it held at first, so
/// that what its reader never touched is not taken for a change of theirs.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="texts">Words of the reader's language.</param>
public abstract class SharedFormPage<TForm>(TimeProvider time, IStringLocalizer texts) : PageModel
    where TForm : class, new()
{
    /// <summary>The form as it was sent.</summary>
    [BindProperty]
    public TForm Input { get; set; } = new();

    /// <summary>The form when it was opened.</summary>
    [BindProperty]
    public string? Start { get; set; }

    /// <summary>With the answer to a conflict: the form with what was stored.</summary>
    [BindProperty]
    public string? Stored { get; set; }

    /// <summary>With the answer to a conflict: the form as it was typed.</summary>
    [BindProperty]
    public string? Typed { get; set; }

    /// <summary>With the answer to a conflict: whose value is saved, of each field that both have changed.</summary>
    [BindProperty]
    public List<FieldSide?> Choices { get; set; } = [];

    /// <summary>What someone else saved while this form was open, or null.</summary>
    public ConflictNotice? Conflict { get; private set; }

    /// <summary>Words of the reader's language.</summary>
    protected IStringLocalizer Texts => texts;

    /// <summary>The clock.</summary>
    protected TimeProvider Time => time;

    /// <summary>Whether this is the answer to a conflict, and not the form itself.</summary>
    protected bool IsAnswer => Typed is not null;

    /// <summary>Shows the form with what is stored.</summary>
    protected async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is not { } form)
            return NotFound();
        Input = form;
        Start = FormVersions<TForm>.Write(form);
        return Page();
    }

    /// <summary>Saves the form that was sent, or the answer to a conflict.</summary>
    protected async Task<IActionResult> SaveAsync(CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is null)
            return NotFound();
        try
        {
            if (IsAnswer && !Decide())
                return Page();
            return await HandleAsync(cancellationToken);
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return BadRequest();
        }
    }

    /// <summary>Finds what the form is about, and gives the form with what is stored; null when it is not there.</summary>
    protected abstract Task<TForm?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Saves what was typed.</summary>
    protected abstract Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken);

    /// <summary>What the next page says when it is saved.</summary>
    protected abstract string SavedText { get; }

    /// <summary>The next page.</summary>
    protected abstract string SavedUrl { get; }

    /// <summary>What the form asks, to be compared.</summary>
    protected abstract IReadOnlyList<FormField<TForm>> Fields { get; }

    /// <summary>Tells of a conflict; null when nothing was stored before.</summary>
    protected abstract ConflictMessage? Message { get; }

    private async Task<IActionResult> HandleAsync(CancellationToken cancellationToken)
    {
        var result = await ModelState.SaveAsync(() => SaveInputAsync(cancellationToken));
        if (result.Status == SaveStatus.Conflict)
        {
            if (await ReadAsync(cancellationToken) is not { } stored)
                return NotFound();
            Choices = [];
            Ask(new FormVersions<TForm>(FormVersions<TForm>.Read(Start), stored, Input));
            return Page();
        }

        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, SavedText, time);
        return LocalRedirect(SavedUrl);
    }

    // What the answer makes of the three is a form like any other, and begins with what its reader has now seen.
    private bool Decide()
    {
        var versions = new FormVersions<TForm>(FormVersions<TForm>.Read(Start), FormVersions<TForm>.Read(Stored), FormVersions<TForm>.Read(Typed));
        if (versions.Merge(Fields, Choices) is { } merged)
        {
            ModelState.Clear();
            Input = merged;
            Start = Stored;
            return true;
        }

        Ask(versions);
        for (var at = 0; at < Choices.Count; at++)
        {
            if (Choices[at] is null)
                ModelState.AddModelError($"{nameof(Choices)}[{at}]", texts["Error.ChoiceMissing"]);
        }

        return false;
    }

    private void Ask(FormVersions<TForm> versions)
    {
        if (Message is not { } message)
        {
            ModelState.AddModelError("", texts["Conflict.Again"]);
            return;
        }

        var fields = versions.Compare(Fields);
        Choices = [.. Choices.Concat(Enumerable.Repeat<FieldSide?>(null, fields.Count)).Take(fields.Count(field => field.IsDisputed))];
        Conflict = new ConflictNotice(
            message,
            fields,
            FormVersions<TForm>.Write(versions.Start),
            FormVersions<TForm>.Write(versions.Stored),
            FormVersions<TForm>.Write(versions.Typed),
            Choices);
    }
}
