using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Decisions;
using ChoDon.Modules.Commendations.Flow;
using ChoDon.Modules.Commendations.Papers;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.MakeDecision;

/// <summary>First says what waits for a decision; with an occasion and a form in its address it records one.</summary>
[Authorize(Permissions.Decide)]
internal sealed class MakeDecisionPage(
    MakeDecisionHandler handler,
    PassedProposals passed,
    DecisionReader reader,
    CouncilBodies bodies,
    AwardFormCatalog forms,
    ProposalAccess access,
    PaperUnits units,
    DistrictVillages villages,
    IDistrictSettings settings,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    private IReadOnlyList<KnownAwardForm> _known = [];

    [BindProperty]
    public MakeDecisionForm Input { get; set; } = new();

    public Unit Body { get; private set; } = null!;

    public IReadOnlyList<WaitingDecision> Waiting { get; private set; } = [];

    /// <summary>What is decided on; null in the first step.</summary>
    public WaitingDecision? Chosen { get; private set; }

    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    public long? Budget { get; private set; }

    public long? Money => Budget * Proposals.Count;

    public KnownAwardForm? Form => _known.FirstOrDefault(form => form.Id == Chosen?.FormId);

    /// <summary>Whether it is decided by another body further up, and bears a number already.</summary>
    public bool IsFromAbove => Form?.Level.IsOwn() == false;

    public bool MayDraft(WaitingDecision waiting) => _known.FirstOrDefault(form => form.Id == waiting.FormId)?.Level.IsOwn() == true;

    public string FormOf(WaitingDecision waiting) => _known.FirstOrDefault(form => form.Id == waiting.FormId)?.Name ?? Show.Nothing;

    public string PlaceOf(Proposal proposal) => villages.Tree.PlaceName(proposal.UnitId);

    public bool MayDecide(Proposal proposal) => Form is { } form && access.May(proposal, StepKind.Decide, form);

    public async Task<IActionResult> OnGetAsync(Guid? occasion, Guid? form, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(occasion, form, cancellationToken))
            return NotFound();
        Input = new MakeDecisionForm
        {
            Id = Guid.CreateVersion7(),
            OccasionId = occasion ?? Guid.Empty,
            FormId = form ?? Guid.Empty,
            ProposalIds = [.. Proposals.Where(MayDecide).Take(DecisionChecks.MostProposals).Select(proposal => proposal.Id)],
            Notation = IsFromAbove ? null : settings.Get(Settings.DecisionNotation, villages.District.Id),
            Body = IsFromAbove ? null : units.BodiesOf(Body.Id, villages.Today).Issuer,
            DecidedOn = villages.Today,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (bodies.Find(Permissions.Decide) is not { } body)
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(body, Input, cancellationToken));
        await LoadAsync(Input.OccasionId, Input.FormId, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Decision.Saved"], time);
        return LocalRedirect(Paths.Decision(Input.Id));
    }

    private async Task<bool> LoadAsync(Guid? occasionId, Guid? formId, CancellationToken cancellationToken)
    {
        if (bodies.Find(Permissions.Decide) is not { } body)
            return false;
        Body = body;
        _known = await forms.AllAsync(cancellationToken);
        Waiting = await passed.WaitingAsync(body, cancellationToken);
        Chosen = Waiting.FirstOrDefault(waiting => waiting.OccasionId == occasionId && waiting.FormId == formId);
        if (Chosen is not { } chosen)
            return true;
        Proposals = await (await passed.OfAsync(body, chosen.OccasionId, chosen.FormId, cancellationToken)).AsNoTracking()
            .OrderBy(proposal => proposal.Recipient).ThenBy(proposal => proposal.Name).ThenBy(proposal => proposal.Id)
            .ToListAsync(cancellationToken);
        Budget = await reader.BudgetAsync(chosen.OccasionId, chosen.FormId, cancellationToken);
        return true;
    }
}
