using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.MonthlySheet;

[Authorize(Permissions.Record)]
internal sealed class MonthlySheetPage(
    SheetReader reader,
    SheetHandler handler,
    DoubtReader doubts,
    DistrictVillages villages,
    KindCatalog kinds,
    TimeProvider time,
    IStringLocalizer<IncidentsText> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "commune")]
    public string? Commune { get; set; }

    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty]
    public SheetForm Input { get; set; } = new();

    public IEnumerable<SelectListItem> Communes => reader.Communes.Select(commune => new SelectListItem(commune.Name, commune.Id.ToString()));

    public List<SelectListItem> Kinds { get; private set; } = [];

    /// <summary>Nothing when the person fills no commune's sheet.</summary>
    public Unit? Place { get; private set; }

    public Month Shown { get; private set; }

    /// <summary>Nothing while what was chosen is wrong.</summary>
    public Sheet? Sheet { get; private set; }

    /// <summary>Whether somebody else saved the sheet while it was filled.</summary>
    public bool IsConflict { get; private set; }

    public string KindName => Kinds.Find(kind => kind.Value == Input.KindId.ToString())?.Text ?? texts["Sheet.AllKinds"];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var communeId = Guid.TryParse(Commune, out var asked) ? asked : Guid.Empty;
        Place = reader.Find(communeId) ?? reader.Communes.FirstOrDefault(commune => villages.Tree.IsWithin(villages.Unit.Id, commune.Id))
            ?? reader.Communes.FirstOrDefault(commune => villages.Tree.IsWithin(commune.Id, villages.Unit.Id));
        if (!string.IsNullOrEmpty(Commune) && Place?.Id != communeId)
            return NotFound();
        Commune = Place?.Id.ToString();
        var problems = new Problems();
        var month = string.IsNullOrWhiteSpace(Month)
            ? Platform.Abstractions.Time.Month.Of(villages.Today).Previous
            : TypedMonth.Read(problems, nameof(Month), Month, villages.Today);
        var kind = await kinds.FindAsync(Guid.TryParse(Kind, out var kindId) ? kindId : null, cancellationToken);
        Kinds = await kinds.ChoicesAsync(kind is null ? [] : [kind.Id], cancellationToken);
        ModelState.AddErrors(problems.AsResult(), texts, form: "");
        if (Place is not null && month is { } shown)
            await ShowAsync(shown, kind?.Id, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Input.CommuneId == Guid.Empty)
            return BadRequest();
        Place = reader.Find(Input.CommuneId);
        if (Place is null || !Platform.Abstractions.Time.Month.TryRead(Input.Month, out var month))
            return NotFound();
        (Commune, Month, Kind, Shown) = (Input.CommuneId.ToString(), Input.Month, Input.KindId?.ToString(), month);
        Kinds = await kinds.ChoicesAsync(Input.KindId is { } kind ? [kind] : [], cancellationToken);
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Input, cancellationToken));
        if (this.Refusal(result, texts) is { } refusal)
        {
            Sheet = await reader.ReadAsync(Place.Id, month, Input.KindId, cancellationToken);
            IsConflict = result.Status == SaveStatus.Conflict;
            if (IsConflict)
                Input.Stamp = ModelState.Renew(Sheet.Done?.Stamp ?? Guid.Empty);
            return refusal;
        }

        TempData.Tell(result, texts["Saved.Sheet", Place.Name, Show.Month(month)], time);
        TempData.Doubt(await doubts.ReadAsync([.. Input.Rows.Select(row => row.VillageId)], month, cancellationToken));
        return LocalRedirect(Paths.SheetOf(Place.Id, month, Input.KindId));
    }

    /// <summary>What stands in a line after a conflict: the numbers that somebody else saved, where they are others than those typed.</summary>
    public string? StoredOf(int row)
    {
        var stored = Sheet!.Rows.FirstOrDefault(one => one.Village.Id == Input.Rows[row].VillageId)?.Stored ?? SheetNumbers.None;
        return IsConflict && stored != Input.Rows[row].Numbers
            ? texts["Sheet.Stored", stored.Criminal, stored.CriminalSubjects, stored.Administrative, stored.AdministrativeSubjects, stored.Other, stored.NotStated, stored.Helped].Value
            : null;
    }

    private async Task ShowAsync(Month month, Guid? kindId, CancellationToken cancellationToken)
    {
        Shown = month;
        Month = TypedMonth.InWords(month);
        Sheet = await reader.ReadAsync(Place!.Id, month, kindId, cancellationToken);
        Input = new SheetForm
        {
            CommuneId = Place.Id,
            Month = Month,
            KindId = kindId,
            Stamp = Sheet.Done?.Stamp,
            Rows =
            [
                .. Sheet.Rows.Select(row => Sheet.Done is null && row.Stored == SheetNumbers.None
                    ? new SheetRowForm { VillageId = row.Village.Id }
                    : SheetRowForm.Of(row.Village.Id, row.Stored)),
            ],
        };
    }
}
