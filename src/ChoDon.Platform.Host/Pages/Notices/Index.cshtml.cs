using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Notices;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Host.Pages.Notices;

/// <summary>What waits for the reader to look at; each line leads to where something can be done.</summary>
internal sealed class IndexModel(ReaderNotices notices, ICurrentDistrict district) : PageModel
{
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Notices = await notices.ReadAsync(district.Unit.Id, cancellationToken);
}
