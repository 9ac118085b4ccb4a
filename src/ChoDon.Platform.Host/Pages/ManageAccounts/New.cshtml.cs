using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.ManageAccounts;

/// <summary>Invites a person. The administrator sets no password and never learns one.</summary>
[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class NewModel(
    AccountKeeping keeping, PublicAddress address, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Accounts.FullNameMissing"), StringLength(Account.LongestName)]
    public string? FullName { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.EmailMissing"), EmailAddress(ErrorMessage = "SetUp.EmailWrong"), StringLength(256)]
    public string? Email { get; set; }

    [BindProperty]
    public string Language { get; set; } = Web.Languages.Vietnamese;

    public IEnumerable<SelectListItem> Languages() =>
        new[] { Web.Languages.Vietnamese, Web.Languages.English }.Select(language => new SelectListItem(texts[$"Language.{language}"], language));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Page();
        var account = new Account
        {
            FullName = VietnameseText.Clean(FullName),
            UserName = Email!.Trim(),
            Email = Email.Trim(),
            Language = Language == Web.Languages.English ? Web.Languages.English : Web.Languages.Vietnamese,
        };
        var created = await keeping.CreateAsync(account);
        if (!created.Succeeded)
        {
            var isTaken = created.Errors.Any(error => error.Code.StartsWith("Duplicate", StringComparison.Ordinal));
            ModelState.AddModelError(nameof(Email), texts[isTaken ? "Accounts.EmailTaken" : "SetUp.EmailWrong"]);
            return Page();
        }

        var (purpose, token) = await keeping.InviteAsync(account, address.LinkTo, cancellationToken);
        TempData[ShowModel.LinkKey] = OneTimePaths.Of(purpose, token);
        TempData.Saved(texts["Accounts.Invited", account.FullName], time);
        return LocalRedirect($"/admin/accounts/{account.Id}");
    }
}
