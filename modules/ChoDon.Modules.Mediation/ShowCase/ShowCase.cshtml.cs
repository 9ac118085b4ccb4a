using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.EndCase;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.ShowCase;

/// <summary>A case, for the people on it. That somebody opened it is in the audit log.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class ShowCasePage(
    CaseReader reader,
    RemovePartHandler removal,
    LookAtPromiseHandler promises,
    ReopenCaseHandler reopen,
    CaseNumbers numbers,
    DisputeKindCatalog kinds,
    DistrictVillages villages,
    IAuditLog audit,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<MediationText> texts) : PageModel
{
    public CaseDetails Details { get; private set; } = null!;

    public string Kind { get; private set; } = "";

    public string Number => numbers.Of(Details.Case);

    public string Place => villages.Tree.PathName(Details.Case.UnitId);

    public DateOnly Today => villages.Today;

    public bool MayReveal => Details.IsCovered && access.Holds(Permissions.RevealParties, Details.Case.UnitId);

    public bool MayAssign => access.Holds(Permissions.AssignPeople, Details.Case.UnitId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        await audit.AppendAsync(new AuditNote("mediation.case.read", id.ToString(), Details.Case.UnitId), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostKeptAsync(Guid id, Guid followUpId, bool isKept, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await promises.HandleAsync(id, followUpId, isKept, cancellationToken), "Saved.FollowUp", cancellationToken);

    public async Task<IActionResult> OnPostRemovePartyAsync(Guid id, Guid partyId, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await removal.HandleAsync<CaseParty>(id, partyId, cancellationToken), "Saved.PartyRemoved", cancellationToken);

    public async Task<IActionResult> OnPostRemoveSessionAsync(Guid id, Guid sessionId, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await removal.HandleAsync<MediationSession>(id, sessionId, cancellationToken), "Saved.SessionRemoved", cancellationToken);

    public async Task<IActionResult> OnPostReopenAsync(Guid id, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await reopen.HandleAsync(id, cancellationToken), "Saved.Reopened", cancellationToken);

    private async Task<IActionResult> AnswerAsync(Guid id, SaveResult result, string saved, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved], time);
        return LocalRedirect(Paths.Case(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } details)
            return false;
        Details = details;
        Kind = (await kinds.FindAsync(details.Case.KindId, cancellationToken))?.Name ?? texts["Case.NoKind"];
        return true;
    }
}
