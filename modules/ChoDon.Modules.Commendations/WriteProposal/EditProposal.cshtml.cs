using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.WriteProposal;

[Authorize(Permissions.Propose)]
internal sealed class EditProposalPage(
    EditProposalHandler handler,
    ProposalFields fields,
    CommendationsDbContext data,
    DistrictVillages villages,
    TimeProvider time,
    IStringLocalizer<CommendationsText> texts) : ProposalFormPage<EditForm>(data, time, texts)
{
    public List<SelectListItem> Forms { get; private set; } = [];

    public bool HasOwnName => RecipientNames.Fixed(Proposal.Recipient, villages.Tree, Proposal.UnitId) is null;

    protected override string SavedKey => "Saved.Proposal";

    protected override void Fill() =>
        Input = new EditForm { Stamp = Proposal.Stamp, FormId = Proposal.FormId, Name = Proposal.Name, Office = Proposal.Office };

    protected override void Renew() => Input.Stamp = ModelState.Renew(Proposal.Stamp);

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);

    protected override async Task PrepareAsync(CancellationToken cancellationToken) => Forms =
    [
        .. (await fields.OfferedAsync(Proposal.OccasionId, cancellationToken))
            .Where(form => form.IsFor(Proposal.Recipient))
            .Select(form => new SelectListItem(form.Name, form.Id.ToString())),
    ];
}
