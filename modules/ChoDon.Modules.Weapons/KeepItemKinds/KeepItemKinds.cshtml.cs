using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.KeepItemKinds;

[Authorize(Permissions.EditKinds)]
internal sealed class KeepItemKindsPage(
    KeepItemKindsHandler handler,
    ItemKindCatalog kinds,
    DistrictVillages villages,
    IAccess access,
    TimeProvider time,
    IStringLocalizer<WeaponsText> texts)
    : KeepChoicesPage<ItemKind, KnownItemKind, ItemKindForm>(handler, kinds, villages, access, time, texts)
{
    public override string BackUrl => Paths.Items;

    public override string MoreFields => "~/Areas/weapons/Pages/KeepItemKinds/_ItemKindFields.cshtml";

    public override IReadOnlyList<string> MoreHeadings => [Texts["Item.Measure"], Texts["ItemKind.Dangerous"]];

    public List<SelectListItem> Measures => Texts.Choices<Measure>("MeasureName");

    protected override string Permission => Permissions.EditKinds;

    public override IReadOnlyList<string> MoreOf(KnownChoice choice) =>
        choice is KnownItemKind kind ? [kind.MeasureWord, Show.YesNo(kind.IsDangerous)] : [];
}
