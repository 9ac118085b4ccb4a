using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using ChoDon.Platform.Host.Resources;

namespace ChoDon.Platform.Host.Pages.Accounts;

[AllowAnonymous]
internal sealed class SetUpModel(
    OneTimeLinks links,
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    FirstGrants grants,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.FullNameMissing"), StringLength(200)]
    public string? FullName { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.EmailMissing"), EmailAddress(ErrorMessage = "SetUp.EmailWrong"), StringLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.PasswordMissing"), MinLength(12, ErrorMessage = "SetUp.PasswordShort"), StringLength(256)]
    public string? Password { get; set; }

    /// <summary>In a small office whoever looks after the computer also keeps the registers.</summary>
    [BindProperty]
    public bool KeepsRegisters { get; set; } = true;

    public bool LinkWorks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        LinkWorks = await links.IsValidAsync(OneTimeLinkPurpose.SetUp, Token, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LinkWorks = await links.IsValidAsync(OneTimeLinkPurpose.SetUp, Token, cancellationToken);
        if (!LinkWorks || !ModelState.IsValid)
            return Page();
        var account = new Account
        {
            FullName = VietnameseText.Clean(FullName),
            UserName = Email!.Trim(),
            Email = Email.Trim(),
        };
        foreach (var validator in accounts.UserValidators)
        {
            if (await validator.ValidateAsync(accounts, account) is { Succeeded: false })
            {
                ModelState.AddModelError(nameof(Email), texts["SetUp.EmailWrong"]);
                return Page();
            }
        }

        LinkWorks = await links.UseAsync(OneTimeLinkPurpose.SetUp, Token, cancellationToken) is not null;
        if (!LinkWorks)
            return Page();
        var created = await accounts.CreateAsync(account, Password!);
        if (!created.Succeeded)
            throw new InvalidOperationException(string.Join("; ", created.Errors.Select(error => error.Description)));
        await grants.GiveAsync(
            account.Id,
            account.FullName,
            Stereotypes.DistrictAdministrator | (KeepsRegisters ? Stereotypes.DistrictOfficer : Stereotypes.None),
            cancellationToken);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect("/");
    }
}
