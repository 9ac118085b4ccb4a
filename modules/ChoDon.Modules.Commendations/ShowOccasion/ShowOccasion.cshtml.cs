using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.ListOccasions;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.ShowOccasion;

[Authorize(Permissions.View)]
internal sealed class ShowOccasionPage(
    OccasionReader reader,
    TurnOccasionHandler turn,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : PageModel
{
    public Occasion Occasion { get; private set; } = null!;

    public IReadOnlyList<FormUse> Forms { get; private set; } = [];

    public Unit District => villages.District;

    /// <summary>What is counted here.</summary>
    public Unit Whole => villages.Unit;

    /// <summary>Whether the unit has a quota of its own beside the district's.</summary>
    public bool HasOwnQuota => Whole.Level == UnitLevel.Commune && Whole.Id != District.Id;

    public OccasionDeadline Deadline => OccasionDeadline.Of(Occasion, villages.Today);

    public IReadOnlyList<string> Criteria => TypedLines.Of(Occasion.Criteria);

    public long Money => Forms.Sum(form => form.Money ?? 0);

    public bool MayEdit => villages.Holds(Permissions.EditOccasions, District.Id);

    public bool MayPropose => !Occasion.IsClosed
        && (villages.Holds(Permissions.Propose, Whole.Id) || villages.HoldsSomewhere(Permissions.Propose));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostTurnAsync(Guid id, bool isClosed, CancellationToken cancellationToken)
    {
        var result = await turn.HandleAsync(id, isClosed, cancellationToken);
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        if (this.Refusal(result, texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, texts[isClosed ? "OccasionShow.SavedClosed" : "OccasionShow.SavedOpen", Occasion.Name], time);
        return LocalRedirect(Paths.Occasion(id));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is not { } occasion)
            return false;
        Occasion = occasion;
        Forms = await reader.FormsAsync(id, cancellationToken);
        return true;
    }
}
