using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.AddParty;

[Authorize(Permissions.WorkOnCases)]
internal sealed class AddPartyPage(
    AddPartyHandler handler, MediationDbContext data, CaseNumbers numbers, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CaseFormPage<AddPartyForm>(data, numbers, time, texts)
{
    protected override string SavedKey => "Saved.Party";

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
