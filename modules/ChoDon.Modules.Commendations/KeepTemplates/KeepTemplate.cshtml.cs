using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.KeepTemplates;

[Authorize(Permissions.EditTemplates)]
internal sealed class KeepTemplatePage(
    TemplateHandler handler,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    private const string TextField = $"{nameof(Input)}.{nameof(TemplateForm.Text)}";

    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    public Unit District => villages.District;

    public PaperKind Kind { get; private set; }

    /// <summary>The district's own wording; null where the built-in one is used.</summary>
    public OwnTemplate? Own { get; private set; }

    /// <summary>Whether the stored wording of the district cannot be read any more, so that the built-in one is in use.</summary>
    public bool IsUnreadable => Own is not null && TemplateHandler.Read(Kind, Own.Text).Template is null;

    /// <summary>All that is wrong with the text that is shown, in the order of its lines.</summary>
    public IReadOnlyList<string> Errors { get; private set; } = [];

    /// <summary>The text that was typed, with invented values; null unless it was asked for and can be read.</summary>
    public OfficialDocument? Preview { get; private set; }

    public IReadOnlyList<PaperField> Values => PaperFields.ValuesOf(Kind);

    public IReadOnlyList<string> Blocks => PaperFields.BlocksOf(Kind);

    /// <summary>The key of what a block holds.</summary>
    public static string KeyOf(string block) => block switch
    {
        PaperBlocks.Summary => nameof(PaperBlocks.Summary),
        PaperBlocks.Report => nameof(PaperBlocks.Report),
        PaperBlocks.Members => nameof(PaperBlocks.Members),
        PaperBlocks.Votes => nameof(PaperBlocks.Votes),
        _ => nameof(PaperBlocks.List),
    };

    private string KindName => texts[$"PaperKind.{Kind}"];

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LoadAsync(kind, cancellationToken) is { } answer)
            return answer;
        Input = new TemplateForm
        {
            Id = Own?.Id ?? Guid.CreateVersion7(),
            Stamp = Own?.Stamp,
            Text = Own?.Text ?? DefaultTemplates.TextOf(Kind),
        };
        if (IsUnreadable)
            Errors = ErrorsOf(Input.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LoadAsync(kind, cancellationToken) is { } answer)
            return answer;
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await handler.SaveAsync(Kind, Input, cancellationToken);
        if (result.Status == SaveStatus.Invalid)
            return Refuse();
        var refusal = await this.RefusalAsync(
            result, texts, async () => await LoadAsync(kind, cancellationToken) is null, () => Input.Stamp = Renew());
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["PaperEdit.Saved", KindName], time);
        return LocalRedirect(Paths.Template(Kind));
    }

    /// <summary>Shows the typed text as a document and saves nothing.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LoadAsync(kind, cancellationToken) is { } answer)
            return answer;
        if (TemplateHandler.Read(Kind, TypedLines.Clean(Input.Text)).Template is not { } template)
            return Refuse();
        Preview = SamplePaper.Write(Kind, template, villages.Today);
        return Page();
    }

    /// <summary>Takes the district's own wording back.</summary>
    public async Task<IActionResult> OnPostResetAsync(string kind, CancellationToken cancellationToken)
    {
        if (await LoadAsync(kind, cancellationToken) is { } answer)
            return answer;
        var result = await handler.ResetAsync(Kind, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["PaperEdit.SavedReset", KindName], time);
        return LocalRedirect(Paths.Template(Kind));
    }

    private async Task<IActionResult?> LoadAsync(string kind, CancellationToken cancellationToken)
    {
        if (!villages.Holds(Permissions.EditTemplates, District.Id))
            return Forbid();
        if (Enum.GetValues<PaperKind>().Where(one => one.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)).ToList() is not [var known])
            return NotFound();
        Kind = known;
        Own = await handler.FindAsync(Kind, cancellationToken);
        return null;
    }

    private PageResult Refuse()
    {
        Errors = ErrorsOf(Input.Text);
        foreach (var error in Errors)
            ModelState.AddModelError(TextField, error);
        return Page();
    }

    private List<string> ErrorsOf(string? text) =>
        [.. TemplateHandler.Read(Kind, TypedLines.Clean(text)).Errors.Select(error => texts[error.TextKey, [.. error.Values]].Value)];

    private Guid? Renew()
    {
        ModelState.Remove($"{nameof(Input)}.{nameof(TemplateForm.Stamp)}");
        return Own?.Stamp;
    }
}
