using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.PlanMeeting;

/// <summary>First says for which occasions something waits; with one in its address it opens the meeting.</summary>
[Authorize(Permissions.KeepCouncil)]
internal sealed class PlanMeetingPage(
    PlanMeetingHandler handler,
    WaitingProposals waiting,
    CommendationsDbContext data,
    CouncilBodies bodies,
    AwardFormCatalog forms,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    private IReadOnlyList<KnownAwardForm> _known = [];

    [BindProperty]
    public PlanMeetingForm Input { get; set; } = new();

    public Unit Body { get; private set; } = null!;

    public IReadOnlyList<WaitingOccasion> Occasions { get; private set; } = [];

    public WaitingOccasion? Occasion { get; private set; }

    public IReadOnlyList<CouncilMember> Members { get; private set; } = [];

    public IReadOnlyList<Proposal> Proposals { get; private set; } = [];

    public string FormOf(Proposal proposal) => _known.FirstOrDefault(form => form.Id == proposal.FormId)?.Name ?? Show.Nothing;

    public string PlaceOf(Proposal proposal) => villages.Tree.PlaceName(proposal.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid? occasion, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(occasion, cancellationToken))
            return NotFound();
        Input = new PlanMeetingForm
        {
            Id = Guid.CreateVersion7(),
            OccasionId = occasion ?? Guid.Empty,
            HeldOn = time.Today(),
            PresentIds = [.. Members.Select(member => member.Id)],
            ProposalIds = [.. Proposals.Take(PlanMeetingHandler.MostProposals).Select(proposal => proposal.Id)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (bodies.Find(Permissions.KeepCouncil) is not { } body)
            return NotFound();
        if (Input.Id == Guid.Empty)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(body, Input, cancellationToken));
        await LoadAsync(Input.OccasionId, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Meeting.Saved"], time);
        return LocalRedirect(Paths.Meeting(Input.Id));
    }

    private async Task<bool> LoadAsync(Guid? occasionId, CancellationToken cancellationToken)
    {
        if (bodies.Find(Permissions.KeepCouncil) is not { } body)
            return false;
        Body = body;
        Occasions = await waiting.OccasionsAsync(body, cancellationToken);
        Members = await data.SittingAsync(body.Id, cancellationToken);
        Occasion = Occasions.FirstOrDefault(occasion => occasion.Id == occasionId);
        if (Occasion is null)
            return true;
        _known = await forms.AllAsync(cancellationToken);
        Proposals = await (await waiting.OfAsync(body, Occasion.Id, cancellationToken)).AsNoTracking()
            .OrderBy(proposal => proposal.FormId).ThenBy(proposal => proposal.Name).ThenBy(proposal => proposal.Id)
            .ToListAsync(cancellationToken);
        return true;
    }
}
