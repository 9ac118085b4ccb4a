using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.KeepDisputeKinds;

[Authorize(Permissions.EditKinds)]
internal sealed class KeepDisputeKindsPage(
    KeepDisputeKindsHandler handler,
    DisputeKindCatalog kinds,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<MediationText> texts)
    : KeepChoicesPage<DisputeKind, KnownChoice, ChoiceForm>(handler, kinds, villages, access, time, texts)
{
    public override string BackUrl => Paths.Counts;

    protected override string Permission => Permissions.EditKinds;
}
