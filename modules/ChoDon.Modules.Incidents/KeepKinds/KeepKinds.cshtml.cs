using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Modules.Incidents.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.KeepKinds;

[Authorize(Permissions.EditKinds)]
internal sealed class KeepKindsPage(
    KeepKindsHandler handler,
    KindCatalog kinds,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<IncidentsText> texts)
    : KeepChoicesPage<IncidentKind, KnownKind, KindForm>(handler, kinds, villages, access, time, texts)
{
    public override string BackUrl => Paths.List;

    public override string MoreFields => "~/Areas/incidents/Pages/KeepKinds/_KindFields.cshtml";

    public override IReadOnlyList<string> MoreHeadings => [Texts["Weight.Title"]];

    public List<SelectListItem> Weights => Texts.Choices<Weight>("Weight");

    protected override string Permission => Permissions.EditKinds;

    public override IReadOnlyList<string> MoreOf(KnownChoice choice) => [Texts[$"Weight.{((KnownKind)choice).Weight}"]];
}
