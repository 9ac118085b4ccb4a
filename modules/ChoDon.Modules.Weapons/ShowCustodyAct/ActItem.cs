using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;

namespace ChoDon.Modules.Weapons.ShowCustodyAct;

internal sealed record ActItem(Item Item, Receipt Receipt, KnownItemKind? Kind);
