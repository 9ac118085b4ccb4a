using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Platform.Ui;

namespace ChoDon.Modules.Weapons.ShowReceipt;

internal sealed record ItemDetails(Item Item, KnownItemKind? Kind, IReadOnlyList<CustodyStep> Steps, IReadOnlyList<ItemPhoto> Photos)
{
    public string Name => Kind?.Name ?? Show.Nothing;

    public string Quantity => Quantities.InWords(Item.Quantity, Kind);
}
