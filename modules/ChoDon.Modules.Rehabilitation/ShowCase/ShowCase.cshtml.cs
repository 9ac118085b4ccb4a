using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

/// <summary>A case, for those who work on it, and who looked at it. That somebody opened it is in the audit log first.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class ShowCasePage(
    CaseReader reader,
    FinishStepHandler steps,
    MentorClock clock,
    CaseTexts opened,
    DistrictVillages villages,
    IAuditLog audit,
    IAuditTrail trail,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<RehabilitationText> texts) : PageModel, ICaseView
{
    private static readonly string[] LookEndings = [".read", ".revealed", ".broken", ".exported", ".transferred"];

    public CaseDetails Details { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> Looks { get; private set; } = [];

    public CaseTexts Opened => opened;

    public string Number => CaseNumbers.Short(Details.Case.Number, Details.Case.Year);

    public string Place => villages.Tree.PathName(Details.Case.UnitId);

    public DateOnly Today => villages.Today;

    public string StayOf(Stay stay) => $"{villages.Tree.PlaceName(stay.VillageId)}: {Show.Date(stay.FirstDay)} – {(stay.LastDay is { } last ? Show.Date(last) : "")}".TrimEnd(' ', '–');

    public DateOnly MentorDue => clock.DueOn(Details.WithoutMentorSince, villages.District.Id);

    public bool IsEmergency => Me?.Role == CaseRole.Emergency;

    public DateTime Until => Me?.Until ?? default;

    public bool MayWork => Details.Case.IsOpen && Me?.Role is CaseRole.Owner or CaseRole.Supervisor;

    public bool MayHelp => MayWork;

    public bool MayApprove => Me is { Role: CaseRole.Supervisor } && Details.Case.ProposedBy != access.Actor.AccountId;

    public bool MayKeepPeople => Details.Case.IsOpen && (Me?.Role is CaseRole.Owner or CaseRole.Supervisor || (IsEmergency && access.Holds(Permissions.Supervise, Details.Case.UnitId)));

    public bool MayReveal => Details.Person is not null && access.Holds(Permissions.RevealPeople, Details.Case.UnitId);

    public bool MayCancel => MayWork;

    private CasePerson? Me => Details.People.FirstOrDefault(person => person.AccountId == access.Actor.AccountId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        await audit.AppendAsync(new AuditNote("rehabilitation.case.read", id.ToString(), Details.Case.UnitId), cancellationToken);
        Looks = [.. (await trail.OfAsync(id.ToString(), cancellationToken)).Where(line => LookEndings.Any(ending => line.Action.EndsWith(ending, StringComparison.Ordinal)))];
        return Page();
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid stepId, CancellationToken cancellationToken)
    {
        var result = await steps.HandleAsync(id, stepId, cancellationToken);
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts["Saved.Step"], time);
        return LocalRedirect(Paths.Case(id));
    }

    // A mentor's page is another one; with this one they would see who else is on the case.
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await reader.FindAsync(id, cancellationToken);
        Details = found!;
        return found is not null && Me?.Role is CaseRole.Owner or CaseRole.Supervisor or CaseRole.Emergency;
    }
}
