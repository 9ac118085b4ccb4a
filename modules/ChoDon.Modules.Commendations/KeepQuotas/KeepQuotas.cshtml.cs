using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.KeepQuotas;

[Authorize(Permissions.EditOccasions)]
internal sealed class KeepQuotasPage(
    QuotaReader reader,
    KeepQuotasHandler handler,
    Data.CommendationsDbContext data,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    [BindProperty]
    public QuotaForm Input { get; set; } = new();

    public QuotaTable Table { get; private set; } = null!;

    public string NameOf(int row) => Table.Units.FirstOrDefault(unit => unit.Id == Input.Rows[row].UnitId)?.Name ?? "";

    public string FormOf(int row, int cell) => Table.Forms.FirstOrDefault(form => form.Id == Input.Rows[row].Cells[cell].FormId)?.Name ?? "";

    public int AwardedOf(int row, int cell) => Table.AwardedOf(Input.Rows[row].UnitId, Input.Rows[row].Cells[cell].FormId);

    private bool MayEdit => villages.Holds(Permissions.EditOccasions, villages.District.Id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        Input = new QuotaForm
        {
            Stamp = Table.Occasion.Stamp,
            Rows =
            [
                .. Table.Units.Select(unit => new QuotaRowForm
                {
                    UnitId = unit.Id,
                    Cells =
                    [
                        .. Table.Forms.Select(form => new QuotaCellForm
                        {
                            FormId = form.Id,
                            Most = Table.Quotas.GetValueOrDefault((unit.Id, form.Id))?.Most,
                        }),
                    ],
                }),
            ],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!MayEdit)
            return Forbid();
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await ModelState.SaveAsync(() => handler.HandleAsync(Table, Input, cancellationToken));
        var refusal = await this.RefusalAsync(
            result, texts, () => ReloadAsync(id, cancellationToken), () => Input.Stamp = ModelState.Renew(Table.Occasion.Stamp));
        if (refusal is not null)
            return refusal;
        TempData.Tell(result, texts["QuotaTable.Saved", Table.Occasion.Name], time);
        if (result.Status == SaveStatus.Saved)
            TempData.Doubt(Doubts());
        return LocalRedirect(Paths.Occasion(id));
    }

    // What communes may get together can be more than the district awards: who is first gets it. It may be a slip all the same.
    private IEnumerable<string> Doubts()
    {
        var district = Table.Occasion.UnitId;
        foreach (var form in Table.Forms)
        {
            var quotas = Input.Rows.Select(row => (row.UnitId, row.Cells.Find(cell => cell.FormId == form.Id)?.Most)).ToList();
            var communes = quotas.Where(quota => quota.UnitId != district).Sum(quota => quota.Most ?? 0);
            var whole = quotas.Find(quota => quota.UnitId == district).Most;
            if (communes > whole)
                yield return texts["QuotaTable.CommunesMore", form.Name, Show.Number(communes), Show.Number(whole)];
        }
    }

    private Task<bool> ReloadAsync(Guid id, CancellationToken cancellationToken)
    {
        data.ChangeTracker.Clear();
        return LoadAsync(id, cancellationToken);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } table)
            return false;
        Table = table;
        return true;
    }
}
