using System.Linq.Expressions;
using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ListItems;

internal sealed record ItemRow(
    Guid Id, Guid ReceiptId, Guid UnitId, Guid KindId, long Thousandths, DateOnly ReceivedOn, AcquisitionMode Mode, CustodyKind Custody)
{
    public static readonly Expression<Func<Item, ItemRow>> Of = item => new ItemRow(
        item.Id, item.ReceiptId, item.UnitId, item.KindId, item.Thousandths, item.ReceivedOn, item.Mode, item.Custody);

    public decimal Quantity => Thousandths / 1000m;
}
