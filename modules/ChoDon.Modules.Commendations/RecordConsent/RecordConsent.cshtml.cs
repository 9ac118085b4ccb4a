using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.RecordConsent;

[Authorize(Permissions.Propose)]
internal sealed class RecordConsentPage(ConsentHandler handler, CommendationsDbContext data, TimeProvider time, IStringLocalizer<CommendationsText> texts)
    : ProposalFormPage<ConsentForm>(data, time, texts)
{
    protected override bool Fits => Proposal.IsAboutPeople;

    protected override string SavedKey => "Saved.Consent";

    public async Task<IActionResult> OnPostTakeBackAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
            return NotFound();
        var result = await handler.TakeBackAsync(id, Input.Stamp, cancellationToken);
        if (await this.RefusalAsync(result, Texts, () => LoadAsync(id, cancellationToken), Renew, form: "") is { } refusal)
            return refusal;
        TempData.Tell(result, Texts["Saved.ConsentTakenBack"], Time);
        return LocalRedirect(Paths.Proposal(id));
    }

    protected override void Fill() => Input = new ConsentForm { Stamp = Proposal.Stamp };

    protected override void Renew() => Input.Stamp = ModelState.Renew(Proposal.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
