using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ShowStore;

internal sealed record StoreItem(
    Guid Id, Guid ReceiptId, string Name, bool IsDangerous, string Quantity, string Number, string Place, DateOnly ReceivedOn, CustodyKind Custody);
