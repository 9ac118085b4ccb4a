using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>Telephones and keys that sign a person in without a password.</summary>
[OpenWithoutSecondFactor]
internal sealed class PasskeysModel(
    UserManager<Account> accounts,
    SignInManager<Account> signIn,
    SecondFactorSetUp setUp,
    ISecondFactorRule rule,
    IAuditLog audit,
    TimeProvider time,
    IStringLocalizer<HostText> texts,
    ILogger<PasskeysModel> log) : PageModel
{
    private const int MostPasskeys = 20;

    [BindProperty, StringLength(100)]
    public string? Name { get; set; }

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    /// <summary>Not the last of the second factors that somebody must have.</summary>
    public bool MayRemove { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Name = DeviceWords.Of(Request.Headers.UserAgent);
    }

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var account = await LoadAsync();
        var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = account.Id.ToString(),
            Name = account.Email!,
            DisplayName = account.FullName,
        });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostAsync(string? credential, CancellationToken cancellationToken)
    {
        var account = await LoadAsync();
        if (Passkeys.Count >= MostPasskeys)
            ModelState.AddModelError(nameof(Name), texts["Passkeys.TooMany", MostPasskeys]);
        if (!ModelState.IsValid)
            return Page();
        if (await AttestAsync(account, credential) is not { } passkey)
        {
            ModelState.AddModelError(nameof(Name), texts["Passkey.Failed"]);
            return Page();
        }

        var name = VietnameseText.Clean(Name);
        passkey.Name = name.Length > 0 ? name : texts["Passkeys.Unnamed"].Value;
        (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).Require();
        if (!SignedIn.Session(HttpContext)!.HasSecondFactor)
            await setUp.BecomesSecureAsync(account, SignedIn.Session(HttpContext)!.Id, cancellationToken);
        await audit.AppendAsync(new AuditNote("account.passkey-added", account.Id.ToString()), cancellationToken);
        TempData.Saved(texts["Passkeys.Saved", passkey.Name], time);
        return LocalRedirect("/account/passkeys");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id, CancellationToken cancellationToken)
    {
        var account = await LoadAsync();
        if (MayRemove && Passkeys.FirstOrDefault(passkey => Convert.ToHexString(passkey.CredentialId) == id) is { } passkey)
        {
            (await accounts.RemovePasskeyAsync(account, passkey.CredentialId)).Require();
            await audit.AppendAsync(new AuditNote("account.passkey-removed", account.Id.ToString()), cancellationToken);
            TempData.Saved(texts["Passkeys.Removed", passkey.Name ?? ""], time);
        }

        return LocalRedirect("/account/passkeys");
    }

    private async Task<UserPasskeyInfo?> AttestAsync(Account account, string? credential)
    {
        if (string.IsNullOrEmpty(credential))
            return null;
        try
        {
            var answer = await signIn.PerformPasskeyAttestationAsync(credential);
            if (answer.Succeeded && answer.UserEntity.Id == account.Id.ToString())
                return answer.Passkey;
            log.LogInformation(answer.Failure, "A passkey was not taken");
        }
        catch (InvalidOperationException error)
        {
            // The question was asked too long ago, or never.
            log.LogInformation(error, "A passkey answered a question that is not open");
        }

        return null;
    }

    private async Task<Account> LoadAsync()
    {
        var account = await accounts.SignedInAsync(User);
        Passkeys = await accounts.GetPasskeysAsync(account);
        MayRemove = Passkeys.Count > 1 || account.TwoFactorEnabled || !rule.IsRequiredFor(account.Id);
        return account;
    }
}
