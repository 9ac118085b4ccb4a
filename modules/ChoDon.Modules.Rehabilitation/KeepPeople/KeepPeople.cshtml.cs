using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.KeepPeople;

/// <summary>Who is what to a case.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class KeepPeoplePage(KeepPeopleHandler handler, RehabilitationDbContext data, TimeProvider time, IStringLocalizer<RehabilitationText> texts) : CasePage(data)
{
    [BindProperty]
    public KeepPeopleForm Input { get; set; } = new();

    [BindProperty]
    public RestrictForm Restriction { get; set; } = new();

    public IReadOnlyList<CasePerson> People { get; private set; } = [];

    public List<SelectListItem> Others { get; private set; } = [];

    public List<SelectListItem> Roles { get; } =
    [
        .. new[] { CaseRole.Owner, CaseRole.Supervisor, CaseRole.Excluded }.Select(role => new SelectListItem(texts[$"Role.{role}"], role.ToString())),
    ];

    public IEnumerable<SelectListItem> Named => People
        .Where(person => person.Role is CaseRole.Owner or CaseRole.Supervisor or CaseRole.Mentor)
        .Select(person => new SelectListItem($"{person.Name}: {texts[$"Role.{person.Role}"]}", person.Id.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(id, cancellationToken))
            return NotFound();
        Restriction.PersonIds = [.. People.Where(person => !person.IsHeldBack).Select(person => person.Id)];
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        AnswerAsync(id, "Input", "Saved.People", () => handler.PutOnAsync(id, Input, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, Guid personId, CancellationToken cancellationToken) =>
        AnswerAsync(id, "Input", "Saved.PersonOff", () => handler.TakeOffAsync(id, personId, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRestrictAsync(Guid id, CancellationToken cancellationToken) =>
        AnswerAsync(id, "Restriction", "Saved.Restricted", () => handler.RestrictAsync(id, Restriction, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostLiftAsync(Guid id, CancellationToken cancellationToken) =>
        AnswerAsync(id, "Restriction", "Saved.Lifted", () => handler.LiftAsync(id, cancellationToken), cancellationToken);

    protected override Task<RehabilitationCase?> FindAsync(Guid id, CancellationToken cancellationToken) => handler.FindAsync(id, cancellationToken);

    private async Task<IActionResult> AnswerAsync(Guid id, string form, string saved, Func<Task<SaveResult>> save, CancellationToken cancellationToken)
    {
        if (!await PrepareAsync(id, cancellationToken))
            return NotFound();
        var result = await save();
        if (this.Refusal(result, texts, form) is { } refusal)
            return refusal;
        TempData.Tell(result, texts[saved], time);

        // Who took themselves off the case sees it no more.
        return LocalRedirect(await LoadAsync(id, cancellationToken) ? Paths.People(id) : Paths.Cases);
    }

    private async Task<bool> PrepareAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return false;
        People = [.. (await Data.PeopleOnAsync([id], cancellationToken))[id]];
        Others = [.. (await handler.OfferAsync(CaseRole.Excluded, Case.UnitId, cancellationToken)).Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString()))];
        return true;
    }
}
