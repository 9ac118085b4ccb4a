using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.Web;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Choices;
using ChoDon.Platform.Ui.Forms;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.ListItems;

[Authorize(Permissions.ViewItems)]
internal sealed class ListItemsPage(
    ListItemsHandler handler,
    DistrictVillages villages,
    ItemKindCatalog kinds,
    ISavedLists savedLists,
    IStringLocalizer<WeaponsText> texts) : PlacedListPage<ItemQuery>(villages, savedLists, texts)
{
    private IReadOnlyList<KnownItemKind> _known = [];

    [BindProperty(SupportsGet = true, Name = "mode")]
    public string? Mode { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "custody")]
    public string? Custody { get; set; }

    public ItemList Items { get; private set; } = null!;

    public bool MayRecord => Villages.HoldsSomewhere(Permissions.RecordReceipts);

    public bool MayImport => Villages.HoldsSomewhere(Permissions.ImportItems);

    public bool MaySign => Villages.HoldsSomewhere(Permissions.SignCustody);

    public bool MayEditKinds => Villages.Holds(Permissions.EditKinds, Villages.District.Id);

    public string? ExportUrl => Villages.HoldsSomewhere(Permissions.ExportItems) ? Query.ExportUrl : null;

    public List<SelectListItem> Kinds { get; private set; } = [];

    public IEnumerable<SelectListItem> Modes() => texts.QueryChoices<AcquisitionMode>("Mode");

    public IEnumerable<SelectListItem> Custodies() =>
        Enum.GetValues<CustodyFilter>().Select(state => new SelectListItem(
            texts[$"List.Custody.{state}"], state == CustodyFilter.All ? "" : QueryWord.Of(state)));

    public string NameOf(Guid kindId) => _known.FirstOrDefault(kind => kind.Id == kindId)?.Name ?? Show.Nothing;

    public string QuantityOf(Guid kindId, decimal quantity) =>
        Quantities.InWords(quantity, _known.FirstOrDefault(kind => kind.Id == kindId));

    public string? PreviousUrl => Items is { HasBefore: true, Rows: [var first, ..] } ? Query.Url(("before", first.Id.ToString())) : null;

    public string? NextUrl => Items is { HasAfter: true, Rows: [.., var last] } ? Query.Url(("after", last.Id.ToString())) : null;

    protected override string Path => Paths.Items;

    public async Task OnGetAsync(ItemQuery query, Guid? after, Guid? before, CancellationToken cancellationToken)
    {
        await BeginAsync(query, cancellationToken);
        _known = await kinds.AllAsync(cancellationToken);
        Kinds = await kinds.ChoicesAsync(query.Filter.KindId is { } kind ? [kind] : [], cancellationToken);
        Items = await handler.HandleAsync(query.Filter, after, before, cancellationToken);
    }
}
