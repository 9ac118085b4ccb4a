using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Accounts;

/// <summary>Makes the first account, by a link that only the console shows.</summary>
[AllowAnonymous]
internal sealed class SetUpModel(
    OneTimeLinks links,
    UserManager<Account> accounts,
    Entrance entrance,
    FirstGrants grants,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.FullNameMissing"), StringLength(200)]
    public string? FullName { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.EmailMissing"), EmailAddress(ErrorMessage = "SetUp.EmailWrong"), StringLength(256)]
    public string? Email { get; set; }

    [BindProperty, Required(ErrorMessage = "SetUp.PasswordMissing")]
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
        if (!LinkWorks)
            return Page();
        var account = new Account
        {
            FullName = VietnameseText.Clean(FullName),
            UserName = Email?.Trim(),
            Email = Email?.Trim(),
            Language = Languages.Current,
        };
        if (!await MayBeMadeAsync(account))
            return Page();
        LinkWorks = await links.UseAsync(OneTimeLinkPurpose.SetUp, Token, cancellationToken) is not null;
        if (!LinkWorks)
            return Page();
        (await accounts.CreateAsync(account, Password!)).Require();
        await grants.GiveAsync(
            account.Id,
            account.FullName,
            Stereotypes.DistrictAdministrator | (KeepsRegisters ? Stereotypes.DistrictOfficer : Stereotypes.None),
            null,
            cancellationToken);
        return LocalRedirect(await entrance.EnterAsync(account, SignInMethod.SetUp, isShared: false, returnUrl: null, cancellationToken));
    }

    private async Task<bool> MayBeMadeAsync(Account account)
    {
        if (Password is not null)
            await accounts.AcceptsAsync(account, Password, ModelState, nameof(Password));
        if (!ModelState.IsValid)
            return false;
        foreach (var validator in accounts.UserValidators)
        {
            if (await validator.ValidateAsync(accounts, account) is { Succeeded: false })
                ModelState.AddModelError(nameof(Email), texts["SetUp.EmailWrong"]);
        }

        return ModelState.IsValid;
    }
}
