using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Steps;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Where an import begins, and the list of those that were.</summary>
[BodyLimit(MostBytes)]
internal sealed class IndexModel(
    ImportDirectory directory,
    ImportDesk desk,
    IAuthorizationService authorization,
    CurrentUnit current,
    ImportWords words,
    IStringLocalizer<HostText> texts) : ImportPage(directory, desk, authorization)
{
    private const int MostBytes = FileLimits.MostBytes + (64 * 1024);
    private const int Latest = 20;

    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public IFormFile? Sheet { get; set; }

    public ImportWords Words => words;

    public string UnitName => current.Unit.Name;

    public IReadOnlyList<ImportBatch> Imports { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Id = Guid.CreateVersion7();
        return LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Id == Guid.Empty)
            return BadRequest();
        if (Sheet is null || Sheet.Length == 0)
            return await RefuseAsync(texts["Import.FileMissing"], cancellationToken);
        if (Sheet.Length > FileLimits.MostBytes)
            return await RefuseAsync(words.Error("File.TooLarge"), cancellationToken);
        using var content = new MemoryStream((int)Sheet.Length);
        await Sheet.CopyToAsync(content, cancellationToken);
        try
        {
            await Desk.ReceiveAsync(Id, Import, current.District.Id, current.Unit.Id, Sheet.FileName, content.ToArray(), cancellationToken);
        }
        catch (FileRefusedException refused)
        {
            return await RefuseAsync(words.Refusal(refused), cancellationToken);
        }

        return LocalRedirect(ImportPaths.Batch(Import, Id));
    }

    private async Task<IActionResult> RefuseAsync(string why, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(nameof(Sheet), why);
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Imports = await Desk.LatestAsync(Import, current.District.Id, Latest, cancellationToken);
}
