using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web.SignIn;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.OwnAccount;

/// <summary>Sets up the authenticator app; afterwards gives new recovery codes, or gives the app up where that is allowed.</summary>
[OpenWithoutSecondFactor]
internal sealed class TwoFactorModel(
    UserManager<Account> accounts,
    SecondFactorSetUp setUp,
    SecondFactorSignIn check,
    ISecondFactorRule rule,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    private Account _account = null!;

    [BindProperty, StringLength(40)]
    public string? Code { get; set; }

    /// <summary>The code that confirms giving the app up.</summary>
    [BindProperty, StringLength(40)]
    public string? OffCode { get; set; }

    public bool IsSet { get; private set; }

    public bool IsRequired { get; private set; }

    public bool MayTurnOff { get; private set; }

    public int CodesLeft { get; private set; }

    public string Key { get; private set; } = "";

    public string KeyInGroups => RecoveryCodes.InGroups(Key, ' ');

    public IHtmlContent? QrCode { get; private set; }

    /// <summary>Shown once, right after they were made.</summary>
    public IReadOnlyList<string>? NewCodes { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync();
        if (IsSet)
            return LocalRedirect("/account/two-factor");
        if (await IsRightAsync(Code, nameof(Code), cancellationToken))
            NewCodes = await setUp.TurnOnAsync(_account, SignedIn.Session(HttpContext)!.Id, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken cancellationToken)
    {
        await LoadAsync();
        if (!IsSet)
            return LocalRedirect("/account/two-factor");
        if (await IsRightAsync(Code, nameof(Code), cancellationToken))
            NewCodes = await setUp.NewCodesAsync(_account, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken cancellationToken)
    {
        await LoadAsync();
        if (!IsSet || !MayTurnOff)
            return LocalRedirect("/account/two-factor");
        if (!await IsRightAsync(OffCode, nameof(OffCode), cancellationToken))
            return Page();
        await setUp.TurnOffAsync(_account, cancellationToken);
        TempData.Saved(texts["TwoFactor.TurnedOff"], time);
        return LocalRedirect("/account");
    }

    private async Task<bool> IsRightAsync(string? code, string field, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
            ModelState.AddModelError(field, texts["SecondFactor.CodeMissing"]);
        else if (ModelState.IsValid && !await check.CheckAsync(_account, code, HttpContext.Connection.RemoteIpAddress, cancellationToken))
            ModelState.AddModelError(field, texts["SecondFactor.Refused"]);
        return ModelState.IsValid;
    }

    private async Task LoadAsync()
    {
        _account = await accounts.SignedInAsync(User);
        IsSet = _account.TwoFactorEnabled;
        IsRequired = rule.IsRequiredFor(_account.Id);
        if (IsSet)
        {
            MayTurnOff = await setUp.MayTurnOffAsync(_account);
            CodesLeft = await accounts.CountRecoveryCodesAsync(_account);
            return;
        }

        Key = await setUp.KeyAsync(_account);
        var label = Uri.EscapeDataString($"{texts["TwoFactor.Issuer"].Value}:{_account.Email}");
        var issuer = Uri.EscapeDataString(texts["TwoFactor.Issuer"]);
        QrCode = new QrCodeSvg($"otpauth://totp/{label}?secret={Key}&issuer={issuer}", texts["TwoFactor.QrCode"]);
    }
}
