using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.EditRole;
using ChoDon.Platform.Core.Grants.ListGrants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Roles;

/// <summary>The names of a role, and a box for each permission there is.</summary>
[Authorize(PlatformPermissions.EditRoles)]
internal sealed class EditModel(
    EditRoleHandler handler,
    GrantReader grants,
    DeclaredPermissions permissions,
    ModuleTexts moduleTexts,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    /// <summary>Not what stands in the address, where a new role has no key.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Stamp { get; set; }

    [BindProperty, Required(ErrorMessage = "Roles.NameMissing"), StringLength(Role.NameLength, ErrorMessage = "Roles.NameLong")]
    public string? NameVi { get; set; }

    [BindProperty, Required(ErrorMessage = "Roles.NameMissing"), StringLength(Role.NameLength, ErrorMessage = "Roles.NameLong")]
    public string? NameEn { get; set; }

    [BindProperty]
    public List<string> Held { get; set; } = [];

    public bool IsNew => Stamp is null;

    /// <summary>The permissions under the name of what they belong to.</summary>
    public IEnumerable<IGrouping<string, PermissionBox>> Groups => permissions.All
        .Select(known => new PermissionBox(
            known.Name,
            known.Module is { } module ? moduleTexts.Of(module.Declaration!, known.TextKey) : texts[known.TextKey],
            known.Module?.Manifest!.NameIn(Languages.Current) ?? texts["Roles.Platform"],
            known.Kind))
        .GroupBy(box => box.Group);

    public async Task<IActionResult> OnGetAsync(string role, CancellationToken cancellationToken)
    {
        if (role == "new")
        {
            Id = Guid.CreateVersion7();
            return Page();
        }

        if (!Guid.TryParse(role, out var id) || await grants.FindRoleAsync(id, cancellationToken) is not var (found, held))
            return NotFound();
        (Id, Stamp, NameVi, NameEn, Held) = (found.Id, found.Stamp, found.NameVi, found.NameEn, held);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await handler.HandleAsync(
            new EditRoleCommand(Id, Stamp, VietnameseText.Clean(NameVi), VietnameseText.Clean(NameEn), Held), cancellationToken);
        if (result == EditRoleResult.NotFound)
            return NotFound();
        if (result != EditRoleResult.Saved)
        {
            ModelState.AddModelError(nameof(Held), texts[$"Roles.{result}"]);
            return Page();
        }

        TempData.Saved(texts["Roles.Saved", VietnameseText.Clean(Languages.Current == Languages.English ? NameEn : NameVi)], time);
        return LocalRedirect("/admin/roles");
    }
}

/// <param name="Name">The permission.</param>
/// <param name="Text">What it allows.</param>
/// <param name="Group">The module, or the system itself.</param>
/// <param name="Kind">How much care it needs.</param>
internal sealed record PermissionBox(string Name, string Text, string Group, PermissionKind Kind);
