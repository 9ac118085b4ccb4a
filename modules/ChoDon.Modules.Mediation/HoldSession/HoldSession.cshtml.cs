using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.HoldSession;

[Authorize(Permissions.WorkOnCases)]
internal sealed class HoldSessionPage(
    HoldSessionHandler handler, MediationDbContext data, CaseNumbers numbers, DistrictVillages villages, TimeProvider time, IStringLocalizer<MediationText> texts)
    : CaseFormPage<HoldSessionForm>(data, numbers, time, texts)
{
    protected override string SavedKey => "Saved.Session";

    protected override void Fill() => Input = new HoldSessionForm { Id = Guid.CreateVersion7(), Day = villages.Today };

    protected override Task<SaveResult> SaveAsync(Guid id, CancellationToken cancellationToken) => handler.HandleAsync(id, Input, cancellationToken);
}
