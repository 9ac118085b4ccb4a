using ChoDon.Platform.Core.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Steps;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Platform.Host.Pages.Imports;

/// <summary>A page that asks how the file is to be read, which can be said until it is imported.</summary>
internal abstract class FilePage(ImportDirectory directory, ImportDesk desk, IAuthorizationService authorization)
    : ImportPage(directory, desk, authorization)
{
    public FileView View { get; private set; } = null!;

    protected bool IsOpen => Batch.State is ImportState.Choosing or ImportState.Checked;

    protected async Task LoadAsync(CancellationToken cancellationToken) => View = await Desk.ViewAsync(Batch, Import, cancellationToken);
}
