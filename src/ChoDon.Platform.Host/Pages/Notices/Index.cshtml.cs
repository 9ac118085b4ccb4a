using ChoDon.Platform.Core.Notices;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Notices;

/// <summary>What waits for the reader to look at; each line leads to where something can be done.</summary>
internal sealed class IndexModel(ReaderNotices notices, CurrentUnit current) : PageModel
{
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Notices = current.FindDistrict() is { } district ? await notices.ReadAsync(district.Id, cancellationToken) : [];
}
