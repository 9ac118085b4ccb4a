using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Steps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>Asks before an import is taken back.</summary>
internal sealed class UndoModel(ImportDirectory directory, ImportDesk desk, IAuthorizationService authorization, ImportWords words)
    : ImportPage(directory, desk, authorization)
{
    public ImportWords Words => words;

    public IActionResult OnGet() => Batch.CanBeUndone ? Page() : ToBatch();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Batch.CanBeUndone)
            await Desk.UndoAsync(Batch, cancellationToken);
        return ToBatch();
    }
}
