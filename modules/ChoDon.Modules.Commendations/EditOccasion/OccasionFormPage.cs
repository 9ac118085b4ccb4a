using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.EditOccasion;

/// <summary>What the pages that add and change an occasion share; their view is the partial <c>_OccasionForm</c>.</summary>
internal abstract class OccasionFormPage(
    EditOccasionHandler handler,
    AwardFormCatalog forms,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    private Dictionary<Guid, KnownAwardForm> _forms = [];

    [BindProperty]
    public OccasionForm Input { get; set; } = new();

    public Unit District => villages.District;

    public List<SelectListItem> Kinds => texts.Choices<OccasionKind>("OccasionKind");

    public abstract string CancelUrl { get; }

    public string NameOf(Guid formId) => _forms.GetValueOrDefault(formId)?.Name ?? "";

    public string LevelOf(Guid formId) => _forms.GetValueOrDefault(formId) is { } form ? texts[$"Level.{form.Level}"] : "";

    protected bool MayEdit => villages.Holds(Permissions.EditOccasions, villages.District.Id);

    /// <summary>Reads all forms; what an occasion offers already stays among them also when the district has retired it.</summary>
    protected async Task LoadFormsAsync(CancellationToken cancellationToken) =>
        _forms = (await forms.AllAsync(cancellationToken)).ToDictionary(form => form.Id);

    protected void Offer(IReadOnlyCollection<OfferedForm> offered) => Input.Forms =
    [
        .. _forms.Values
            .Select(form => (Form: form, Row: offered.FirstOrDefault(row => row.FormId == form.Id)))
            .Where(one => one.Form.IsOffered || one.Row is not null)
            .Select(one => new OfferForm { FormId = one.Form.Id, IsOffered = one.Row is not null, Budget = one.Row?.Budget }),
    ];

    protected async Task<IActionResult> SaveAsync(Func<Task<bool>> loadAsync, Action renew, CancellationToken cancellationToken)
    {
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (await this.RefusalAsync(result, texts, loadAsync, renew) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["OccasionEdit.Saved", VietnameseText.Clean(Input.Name)], time);
        return LocalRedirect(Paths.Occasion(Input.Id));
    }
}
