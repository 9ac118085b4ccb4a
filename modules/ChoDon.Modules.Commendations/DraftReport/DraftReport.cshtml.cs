using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.DraftReport;

/// <summary>The achievement report of a draft: written by hand on what the figures tell.</summary>
[Authorize(Permissions.Propose)]
internal sealed class DraftReportPage(
    ReportHandler handler, EvidenceReader reader, CommendationsDbContext data, TimeProvider time, IStringLocalizer<CommendationsText> texts)
    : ProposalFormPage<ReportForm>(data, time, texts)
{
    public IReadOnlyList<EvidenceRow> Evidence { get; private set; } = [];

    protected override string SavedKey => "Saved.Report";

    /// <summary>Writes it anew from the figures as they are now.</summary>
    public async Task<IActionResult> OnPostDraftAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.DraftAsync(id, cancellationToken);
        if (this.Refusal(result, Texts, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, Texts["Saved.Drafted"], Time);
        return LocalRedirect(Paths.Report(id));
    }

    protected override void Fill() => Input = new ReportForm { Stamp = Proposal.Stamp, Text = Proposal.Report };

    protected override void Renew() => Input.Stamp = ModelState.Renew(Proposal.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.SaveAsync(id, Input, cancellationToken);

    protected override async Task PrepareAsync(CancellationToken cancellationToken) => Evidence = await reader.OfAsync(
        Proposal, await Data.Occasions.AsNoTracking().FirstAsync(row => row.Id == Proposal.OccasionId, cancellationToken), cancellationToken);
}
