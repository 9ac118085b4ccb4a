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

/// <summary>Switches one module on or off for the district; asks why, and says what else stops.</summary>
[Authorize(PlatformPermissions.SwitchModules)]
internal sealed class SwitchModel(
    IModuleCatalog catalog,
    ModuleGate gate,
    IAccess access,
    ICurrentUnit current,
    TimeProvider time,
    IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Modules.ReasonMissing"), StringLength(500, ErrorMessage = "Modules.ReasonLong")]
    public string? Reason { get; set; }

    /// <summary>What the person saw and wants: a page opened before somebody else switched does not turn it back.</summary>
    [BindProperty]
    public bool TurnOn { get; set; }

    public Unit District { get; } = current.District;

    public string Name { get; private set; } = "";

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
        TempData.Saved(texts[TurnOn ? "Modules.TurnedOn" : "Modules.TurnedOff", Name], time);
        return LocalRedirect("/admin/modules");
    }

    private bool Load(string id)
    {
        if (catalog.Find(id) is not { State: ModuleState.Ready, Manifest: { } manifest })
            return false;
        Name = manifest.NameIn(Languages.Current);
        AlsoStops = [.. catalog.Ready
            .Where(other => other.Manifest!.Dependencies.ContainsKey(id) && gate.IsOpen(other.Id, District.Id))
            .Select(other => other.Manifest!.NameIn(Languages.Current))];
        StillOff = [.. catalog.Ready
            .Where(needed => manifest.Dependencies.ContainsKey(needed.Id) && !gate.IsOpen(needed.Id, District.Id))
            .Select(needed => needed.Manifest!.NameIn(Languages.Current))];
        return true;
    }
}
