using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.ShowCustodyAct;

/// <param name="Head">One of the steps; they share all but the item.</param>
/// <param name="Items">What the act is about.</param>
internal sealed record ActDetails(CustodyStep Head, IReadOnlyList<ActItem> Items);
