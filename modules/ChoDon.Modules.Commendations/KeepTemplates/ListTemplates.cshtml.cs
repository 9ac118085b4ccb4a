using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.KeepTemplates;

[Authorize(Permissions.EditTemplates)]
internal sealed class ListTemplatesPage(CommendationsDbContext data, DistrictVillages villages) : PageModel
{
    public Unit District => villages.District;

    public IReadOnlyList<TemplateRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var district = District.Id;
        if (!villages.Holds(Permissions.EditTemplates, district))
            return Forbid();
        var own = await data.OwnTemplates.AsNoTracking().Where(template => template.UnitId == district)
            .ToDictionaryAsync(template => template.Kind, cancellationToken);
        Rows =
        [
            .. Enum.GetValues<PaperKind>().Select(kind => own.TryGetValue(kind, out var template)
                ? new TemplateRow(kind, template.SavedAt, TemplateHandler.Read(kind, template.Text).Template is null)
                : new TemplateRow(kind, ChangedAt: null, IsUnreadable: false)),
        ];
        return Page();
    }
}
