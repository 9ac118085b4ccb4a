using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Core.SavedLists;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.SavedLists;

/// <summary>The lists that a person keeps, of all pages.</summary>
internal sealed class IndexModel(SavedListStore store, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    public IReadOnlyList<SavedList> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Lists = await store.AllAsync(cancellationToken);

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.RemoveAsync(id, cancellationToken))
            TempData.Saved(texts["SavedLists.Removed"], time);
        return LocalRedirect("/saved-lists");
    }
}
