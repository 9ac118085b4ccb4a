using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Modules;

/// <summary>Switches one module on or off for a district; says what that changes and what else stops, and asks why.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class SwitchModel(
    IModuleCatalog catalog,
    ModuleGate gate,
    SwitchableDistricts districts,
    ModuleEffect effect,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Modules.ReasonMissing"), StringLength(500, ErrorMessage = "Modules.ReasonLong")]
    public string? Reason { get; set; }

    /// <summary>What the person saw and wants: a page opened before somebody else switched does not turn it back.</summary>
    [BindProperty]
    public bool TurnOn { get; set; }

    /// <summary>The district; the one that is looked at when none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? DistrictId { get; set; }

    public Unit District { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IReadOnlyList<(string Kind, IReadOnlyList<string> Names)> Effect { get; private set; } = [];

    public IReadOnlyList<string> AlsoStops { get; private set; } = [];

    public IReadOnlyList<string> StillOff { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (!Load(id))
            return NotFound();
        TurnOn = !gate.IsSwitchedOn(id, District.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (!Load(id))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (gate.IsSwitchedOn(id, District.Id) != TurnOn)
            await gate.TurnAsync(id, District.Id, TurnOn, access.Actor, VietnameseText.Clean(Reason), cancellationToken);
        TempData.Saved(texts[TurnOn ? "Modules.TurnedOn" : "Modules.TurnedOff", Name, District.Name], time);
        return LocalRedirect($"/admin/modules/history/{District.Id}");
    }

    private bool Load(string id)
    {
        if (catalog.Find(id) is not { State: ModuleState.Ready, Manifest: { } manifest, Declaration: { } declaration }
            || districts.Find(DistrictId) is not { } district)
        {
            return false;
        }

        District = district;
        Name = manifest.NameIn(Languages.Current);
        Effect = [.. effect.Of(declaration)];
        AlsoStops = [.. catalog.Ready.Where(other => Needs(other, id) && gate.IsOpen(other.Id, district.Id)).Select(NameOf)];
        StillOff = [.. catalog.Ready.Where(needed => manifest.Dependencies.ContainsKey(needed.Id) && !gate.IsOpen(needed.Id, district.Id)).Select(NameOf)];
        return true;
    }

    /// <summary>Whether a module needs another, itself or through one that it needs.</summary>
    private bool Needs(ModuleEntry module, string id) =>
        module.Manifest!.Dependencies.ContainsKey(id)
        || module.Manifest.Dependencies.Keys.Any(needed => catalog.Find(needed) is { Manifest: not null } between && Needs(between, id));

    private static string NameOf(ModuleEntry module) => module.Manifest!.NameIn(Languages.Current);
}
