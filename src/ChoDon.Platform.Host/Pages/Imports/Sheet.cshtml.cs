using System.Globalization;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Host.Resources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Which sheet of a workbook is imported.</summary>
internal sealed class SheetModel(
    ImportDirectory directory, ImportDesk desk, IAuthorizationService authorization, IStringLocalizer<HostText> texts)
    : FilePage(directory, desk, authorization)
{
    [BindProperty]
    public int? Choice { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        await LoadAsync(cancellationToken);
        Choice = ImportChoices.Read(Batch.Choices).Sheet;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
            return ToBatch();
        await LoadAsync(cancellationToken);
        if (Choice is not { } at || at < 0 || at >= View.Sheets.Count)
        {
            ModelState.AddModelError(nameof(Choice), texts["Import.SheetMissing"]);
            return Page();
        }

        var choices = ImportChoices.Read(Batch.Choices).WithoutColumns() with { Sheet = at };
        await Desk.ChooseAsync(Batch, choices, cancellationToken);
        return ToBatch();
    }

    public IEnumerable<SelectListItem> Items() =>
        View.Sheets.Select((name, at) => new SelectListItem(name, at.ToString(CultureInfo.InvariantCulture)));
}
