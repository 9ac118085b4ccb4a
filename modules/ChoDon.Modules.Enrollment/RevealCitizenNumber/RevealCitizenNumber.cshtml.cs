using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.RevealCitizenNumber;

/// <summary>Shows the whole number to who gives a reason; that is in the audit log before the number is on the page.</summary>
[Authorize(Permissions.RevealCitizenNumbers)]
internal sealed class RevealCitizenNumberPage(
    HouseholdReader reader,
    EnrollmentDbContext data,
    IFieldCipher cipher,
    IAuditLog audit,
    IStringLocalizer<EnrollmentText> texts) : PageModel
{
    [BindProperty]
    public RevealForm Input { get; set; } = new();

    public HouseholdDetails Household { get; private set; } = null!;

    public string? Number { get; private set; }

    /// <summary>Whether the stored number cannot be opened, because its key is lost or it was changed.</summary>
    public bool IsUnreadable { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
            return NotFound();
        var problems = new Problems();
        var reason = problems.Text(nameof(Input.Reason), Input.Reason, RevealForm.ReasonLength, "Error.ReasonMissing");
        if (problems.Any)
        {
            ModelState.AddErrors(problems.AsResult(), texts);
            return Page();
        }

        await audit.AppendAsync(
            new AuditNote("enrollment.citizen-number.revealed", id.ToString(), Household.UnitId, reason), cancellationToken);
        var stored = await data.Households.Where(row => row.Id == id).Select(row => row.CitizenNumber).FirstAsync(cancellationToken);
        try
        {
            Number = cipher.Open(CitizenNumber.PlaceOf(id), stored!);
        }
        catch (FieldUnreadableException)
        {
            IsUnreadable = true;
        }

        return Page();
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { HasCitizenNumber: true } household)
            return false;
        Household = household;
        return true;
    }
}
