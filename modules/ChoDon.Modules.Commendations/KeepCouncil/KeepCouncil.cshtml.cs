using ChoDon.Modules.Commendations.Council;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Access;
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

namespace ChoDon.Modules.Commendations.KeepCouncil;

/// <summary>The members of a council. With a member in its address the form changes that one, else it adds one.</summary>
[Authorize(Permissions.KeepCouncil)]
internal sealed class KeepCouncilPage(
    KeepCouncilHandler handler,
    CommendationsDbContext data,
    CouncilBodies bodies,
    IColleagues colleagues,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public MemberForm Input { get; set; } = new();

    public Unit Body { get; private set; } = null!;

    public IReadOnlyList<CouncilMember> Members { get; private set; } = [];

    /// <summary>Who is changed, or null when one is added.</summary>
    public CouncilMember? Edited { get; private set; }

    public List<SelectListItem> Accounts { get; private set; } = [];

    public List<SelectListItem> Roles => texts.Choices<CouncilRole>("Role");

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = Edited is { } member
            ? new MemberForm { Id = member.Id, Stamp = member.Stamp, Name = member.Name, Office = member.Office, Role = member.Role, AccountId = member.AccountId }
            : new MemberForm { Id = Guid.CreateVersion7(), Role = CouncilRole.Member };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (Input.Id == Guid.Empty || (id is not null) != (Input.Stamp is not null) || (id ?? Input.Id) != Input.Id)
            return BadRequest();
        var result = await ModelState.SaveAsync(() => handler.SaveAsync(Body.Id, Input, cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => LoadAsync(id, cancellationToken), () => Input.Stamp = Edited is { } member ? ModelState.Renew(member.Stamp) : null);
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["Member.Saved", Input.Name ?? ""], time);
        return LocalRedirect(Paths.Council);
    }

    public Task<IActionResult> OnPostRetireAsync(Guid memberId, CancellationToken cancellationToken) =>
        RetireAsync(memberId, isRetired: true, "Member.SavedRetired", cancellationToken);

    public Task<IActionResult> OnPostTakeBackAsync(Guid memberId, CancellationToken cancellationToken) =>
        RetireAsync(memberId, isRetired: false, "Member.SavedTakenBack", cancellationToken);

    private async Task<IActionResult> RetireAsync(Guid memberId, bool isRetired, string saved, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Input = new MemberForm { Id = Guid.CreateVersion7(), Role = CouncilRole.Member };
        if (bodies.Find(Permissions.KeepCouncil) is not { } body)
            return NotFound();
        var result = await handler.RetireAsync(body.Id, memberId, isRetired, cancellationToken);
        await LoadAsync(id: null, cancellationToken);
        if (this.Refusal(result, texts) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved, Members.FirstOrDefault(member => member.Id == memberId)?.Name ?? ""], time);
        return LocalRedirect(Paths.Council);
    }

    private async Task<bool> LoadAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (bodies.Find(Permissions.KeepCouncil) is not { } body)
            return false;
        Body = body;
        Members = await data.CouncilMembers.AsNoTracking()
            .Where(member => member.UnitId == body.Id)
            .OrderBy(member => member.IsRetired).ThenBy(member => member.Role).ThenBy(member => member.Name)
            .ToListAsync(cancellationToken);
        Edited = Members.FirstOrDefault(member => member.Id == id);
        var voters = await colleagues.OfAsync(Permissions.Vote, body.Id, cancellationToken);
        Accounts =
        [
            .. voters.Select(voter => new SelectListItem(voter.Name, voter.AccountId.ToString())),
            .. Edited is { AccountId: { } account } member && voters.All(voter => voter.AccountId != account)
                ? [new SelectListItem(member.Name, account.ToString())]
                : Array.Empty<SelectListItem>(),
        ];
        return id is null || Edited is not null;
    }
}
