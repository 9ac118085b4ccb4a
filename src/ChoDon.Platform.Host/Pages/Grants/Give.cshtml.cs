using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.GiveGrant;
using ChoDon.Platform.Core.Grants.ListGrants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Grants;

/// <summary>Gives a role to somebody else, in a unit, from a day to a day.</summary>
[Authorize(PlatformPermissions.ManageAccounts)]
internal sealed class GiveModel(
    GiveGrantHandler handler,
    GrantReader grants,
    GrantReach reach,
    GrantNames names,
    GrantUnits grantUnits,
    ICurrentUnit current,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>Stands for the whole installation among the units.</summary>
    public const string Everywhere = "everywhere";

    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true), Required(ErrorMessage = "Grants.AccountMissing")]
    public Guid? Account { get; set; }

    [BindProperty, Required(ErrorMessage = "Grants.RoleMissing")]
    public Guid? Role { get; set; }

    [BindProperty, Required(ErrorMessage = "Grants.UnitMissing")]
    public string? Unit { get; set; }

    [BindProperty, Required(ErrorMessage = "Grants.FirstDayMissing")]
    public DateOnly? FirstDay { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    public Unit District { get; } = current.District;

    public IReadOnlyList<SelectListItem> Accounts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles =>
        [.. names.Roles.Select(role => new SelectListItem(role.NameIn(Languages.Current), role.Id.ToString()))];

    public IReadOnlyList<SelectListItem> Units => reach.Includes(null)
        ? [new SelectListItem(texts["Grants.Everywhere"], Everywhere), .. grantUnits.Items()]
        : grantUnits.Items();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        Id = Guid.CreateVersion7();
        FirstDay = time.Today();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Guid? unit = Guid.TryParse(Unit, out var id) ? id : null;
        if (Unit is not null && unit is null && Unit != Everywhere)
            ModelState.AddModelError(nameof(Unit), texts["Grants.NoSuchUnit"]);
        if (!ModelState.IsValid)
            return Page();

        var result = await handler.HandleAsync(
            new GiveGrantCommand(Id, Account!.Value, Role!.Value, unit, FirstDay!.Value, LastDay), cancellationToken);
        if (result is not (GiveGrantResult.Given or GiveGrantResult.GivenBefore))
        {
            ModelState.AddModelError(FieldOf(result), texts[$"Grants.{result}"]);
            return Page();
        }

        var person = Accounts.FirstOrDefault(choice => choice.Value == Account.ToString())?.Text;
        TempData.Saved(texts["Grants.Saved", person ?? "", names.Role(Role.Value)], time);
        return LocalRedirect("/admin/grants");
    }

    private static string FieldOf(GiveGrantResult result) => result switch
    {
        GiveGrantResult.ToOneself or GiveGrantResult.NoSuchAccount => nameof(Account),
        GiveGrantResult.NoSuchRole or GiveGrantResult.HeldAlready => nameof(Role),
        GiveGrantResult.EndsBeforeItBegins => nameof(LastDay),
        _ => nameof(Unit),
    };

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await names.LoadAsync(cancellationToken);
        Accounts = [.. (await grants.AccountsAsync(reach, access.Actor.AccountId, cancellationToken))
            .Select(account => new SelectListItem($"{account.FullName} ({account.Email})", account.Id.ToString()))];
    }
}
