using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHandover;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.AppointPostHolder;

/// <summary>Fills a vacant post, or hands a post over from whoever holds it.</summary>
[Authorize(Permissions.EditVillages)]
internal sealed class AppointPostHolderPage(
    AppointPostHolderHandler handler,
    VillageReader reader,
    HandedOver handedOver,
    DistrictVillages villages,
    IDistrictSettings settings,
    TimeProvider time,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public AppointPostHolderForm Input { get; set; } = new();

    public VillageDetails Details { get; private set; } = null!;

    public ModelDetails Model { get; private set; } = null!;

    public Post Post { get; private set; }

    public PostHolder? Holder => Model.Holder(Post);

    /// <summary>Whether somebody hands the post over.</summary>
    public bool IsHandover => Holder is { LastDay: null };

    /// <summary>What goes to the new holder; empty where nobody hands over.</summary>
    public IReadOnlyList<HandedOverLine> Matters { get; private set; } = [];

    /// <summary>Whether someone else changed the posts while this form was open.</summary>
    public bool IsConflict { get; private set; }

    public int UsualMonths => settings.Get(Settings.TermMonths, villages.District.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid modelId, string post, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, modelId, post, cancellationToken))
            return NotFound();
        Input = new AppointPostHolderForm { Id = Guid.CreateVersion7(), Stamp = Model.Model.Stamp };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid modelId, string post, CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!await LoadAsync(id, modelId, post, cancellationToken))
            return NotFound();
        var isHandover = IsHandover;
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input.ToCommand(modelId, Post), cancellationToken));
        if (result.Status == SaveStatus.Conflict)
        {
            await LoadAsync(id, modelId, post, cancellationToken);
            IsConflict = true;
            Input.Stamp = ModelState.Renew(Model.Model.Stamp);
            return Page();
        }

        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[$"Saved.Appointed.{Post}", VietnameseText.Clean(Input.Name)], time);
        return LocalRedirect(isHandover && result.Status == SaveStatus.Saved ? Paths.Handover(id, Input.Id) : Paths.Village(id));
    }

    private async Task<bool> LoadAsync(Guid villageId, Guid modelId, string post, CancellationToken cancellationToken)
    {
        if (QueryWord.Read<Post>(post) is not { } known
            || await reader.FindAsync(villageId, cancellationToken) is not { } details
            || details.Model(modelId) is not { } found)
            return false;
        Post = known;
        Details = details;
        Model = found;
        if (IsHandover)
            Matters = await handedOver.OfAsync(new HandedOverAt(villageId, modelId, known, details.Today), cancellationToken);
        return true;
    }
}
