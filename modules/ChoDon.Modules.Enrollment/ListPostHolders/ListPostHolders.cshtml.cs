using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ListPostHolders;

[Authorize(Permissions.ViewVillages)]
internal sealed class ListPostHoldersPage(
    ListPostHoldersHandler handler, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts) : PageModel
{
    private static readonly int[] EndingDays = [30, 60, 90];

    [BindProperty(SupportsGet = true)]
    public Post? Post { get; set; }

    /// <summary>Only terms planned to end within so many days.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ending { get; set; }

    public Unit Whole => villages.Unit;

    public DateOnly Today => villages.Today;

    public IReadOnlyList<PostHolderRow> Rows { get; private set; } = [];

    public List<SelectListItem> Posts() => [.. Enum.GetValues<Post>().Select(post => new SelectListItem(texts[$"Post.{post}"], post.ToString()))];

    public SelectListItem[] Endings() => [.. EndingDays.Select(days => new SelectListItem(texts["Leaders.Within", days], $"{days}"))];

    public string PlaceOf(PostHolderRow row) => villages.Tree.PlaceName(row.UnitId);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Rows = await handler.HandleAsync(Post, Ending is >= 0 and <= 3650 ? Ending : null, cancellationToken);
}
