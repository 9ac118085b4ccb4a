using System.ComponentModel.DataAnnotations;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Core.SavedLists;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.SavedLists;

/// <summary>Asks under which name a list is to be kept.</summary>
internal sealed class NewModel(SavedListStore store, TimeProvider time, IStringLocalizer<HostText> texts) : PageModel
{
    [BindProperty, Required, StringLength(SavedListRow.MaxNameLength)]
    public string? Name { get; set; }

    /// <summary>The list's own page.</summary>
    public string Address { get; private set; } = "";

    public IActionResult OnGet(string? url) => IsList(url) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? url, CancellationToken cancellationToken)
    {
        if (!IsList(url))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var name = VietnameseText.Clean(Name);
        if (!await store.SaveAsync(name, Address, cancellationToken))
        {
            ModelState.AddModelError(nameof(Name), texts["SavedLists.TooMany", SavedListStore.Most]);
            return Page();
        }

        TempData.Saved(texts["SavedLists.Saved", name], time);
        return LocalRedirect(Address);
    }

    private bool IsList(string? url)
    {
        if (url is not { Length: <= SavedListRow.MaxUrlLength } || !Url.IsLocalUrl(url))
            return false;
        Address = url;
        return true;
    }
}
