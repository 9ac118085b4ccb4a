using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>To whom something of the case is shown, and for how long.</summary>
[Authorize(Permissions.WorkOnCases)]
internal sealed class ReferPage(
    ReferHandler handler, RehabilitationDbContext data, DistrictVillages villages, TimeProvider time, IStringLocalizer<RehabilitationText> texts)
    : CaseFormPage<ReferForm>(data, time, texts)
{
    private const int DaysAtFirst = 30;

    public IReadOnlyList<Referral> Referrals { get; private set; } = [];

    public List<SelectListItem> Receivers { get; private set; } = [];

    public List<SelectListItem> Parts => Texts.Choices<ReferredPart>("ReferredPart");

    public DateOnly Today => villages.Today;

    protected override string SavedKey => "Saved.Referred";

    public async Task<IActionResult> OnPostEndAsync(Guid id, Guid referralId, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.EndAsync(id, referralId, cancellationToken);
        if (this.Refusal(result, Texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, Texts["Saved.ReferralEnded", Number], Time);
        return LocalRedirect(Paths.Refer(id));
    }

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Receivers = [.. (await handler.OfferAsync(Case, cancellationToken)).Select(colleague => new SelectListItem(colleague.Name, colleague.AccountId.ToString()))];
        Referrals = await Data.Referrals.AsNoTracking().Where(row => row.CaseId == Case.Id).OrderByDescending(row => row.FirstDay).ThenBy(row => row.Id).ToListAsync(cancellationToken);
    }

    protected override Task FillAsync(CancellationToken cancellationToken)
    {
        Input = new ReferForm { Id = Guid.CreateVersion7(), AgreedOn = villages.Today, LastDay = villages.Today.AddDays(DaysAtFirst) };
        return Task.CompletedTask;
    }

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.ReferAsync(id, Input, cancellationToken);
}
