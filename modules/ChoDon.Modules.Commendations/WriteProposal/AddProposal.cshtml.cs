using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.ShowProposal;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.WriteProposal;

/// <summary>Chooses the occasion, then begins a proposal for it.</summary>
[Authorize(Permissions.Propose)]
internal sealed class AddProposalPage(
    AddProposalHandler handler,
    ProposalFields fields,
    SimilarProposals similar,
    CommendationsDbContext data,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public ProposalForm Input { get; set; } = new();

    public Unit Unit => villages.Unit;

    public Occasion? Occasion { get; private set; }

    public IReadOnlyList<Occasion> Open { get; private set; } = [];

    public List<SelectListItem> Recipients => texts.Choices<RecipientKind>("Recipient");

    public List<SelectListItem> Units => [.. fields.Units.Select(unit => new SelectListItem(villages.Tree.PlaceName(unit.Id), unit.Id.ToString()))];

    public List<SelectListItem> Forms { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? occasion, CancellationToken cancellationToken)
    {
        if (occasion is { } id && !await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Occasion is null)
        {
            Open = await data.Occasions.AsNoTracking().Where(row => !row.IsClosed).OrderBy(row => row.Deadline ?? row.LastDay).ToListAsync(cancellationToken);
            return Page();
        }

        Input = new ProposalForm
        {
            Id = Guid.CreateVersion7(),
            OccasionId = Occasion.Id,
            UnitId = fields.Units.ToList() is [var only] ? only.Id : null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.Id == Guid.Empty)
            return BadRequest();
        if (!await LoadAsync(Input.OccasionId, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Proposal"], time);
        TempData.Doubt((await similar.OfAsync(Input.Id, cancellationToken)).Select(other => texts["Similar.Of", other.Name, other.OccasionName].Value));
        return LocalRedirect(Paths.Report(Input.Id));
    }

    private async Task<bool> LoadAsync(Guid occasionId, CancellationToken cancellationToken)
    {
        Occasion = await data.Occasions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == occasionId && !row.IsClosed, cancellationToken);
        Forms = [.. (await fields.OfferedAsync(occasionId, cancellationToken)).Select(form => new SelectListItem(form.Name, form.Id.ToString()))];
        return Occasion is not null;
    }
}
