using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Ui;

namespace ChoDon.Modules.Weapons.ShowReceipt;

internal sealed record ItemDetails(Item Item, KnownItemKind? Kind, IReadOnlyList<CustodyStep> Steps, IReadOnlyList<ItemPhoto> Photos)
{
    public string Name => Kind?.Name ?? Show.Nothing;

    public string Quantity => $"{Show.Number(Item.Quantity, 3)} {Kind?.MeasureWord}".TrimEnd();
}
