using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.KeepMembers;

[Authorize(Permissions.EditHouseholds)]
internal sealed class EditMemberPage(
    MemberHandler handler, HouseholdReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public MemberForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, memberId, cancellationToken) is not { } member)
            return NotFound();
        Input = new MemberForm
        {
            Id = member.Id,
            Stamp = member.Stamp,
            Name = member.Name,
            Person = PersonForm.Of(member.BirthYear, member.Sex, member.EthnicGroup is not null),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, memberId, cancellationToken) is not { } stored)
            return NotFound();
        Input.Id = memberId;
        var result = await handler.EditAsync(Input.ToCommand(id), cancellationToken);
        if (result.Status == SaveStatus.Conflict)
        {
            // What was typed stays in the form; the message says what is stored now.
            Input.Stamp = ModelState.Renew(stored.Stamp);
            ModelState.AddModelError("", texts["Conflict.Member", stored.Name ?? "", stored.BirthYear ?? (object)"", texts.SexName(stored.Sex)]);
            return Page();
        }

        if (ModelState.Refuse(result, texts))
            return Page();
        TempData.Tell(result, texts["Saved.MemberEdited"], time);
        return LocalRedirect(Paths.Household(id));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        var result = await handler.RemoveAsync(id, memberId, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, texts["Saved.MemberRemoved"], time);
        return LocalRedirect(Paths.Household(id));
    }

    private async Task<HouseholdMember?> FindAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } household)
            return null;
        Household = household;
        return await handler.FindAsync(id, memberId, cancellationToken);
    }
}
