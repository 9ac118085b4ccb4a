using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;

namespace ChoDon.Modules.Weapons.CountItems;

/// <summary>How much of one kind came in each way. Their sum is what districts publish; law keeps them apart.</summary>
internal sealed record KindTotals(KnownItemKind Kind, IReadOnlyDictionary<AcquisitionMode, long> Thousandths)
{
    public decimal Of(AcquisitionMode mode) => Thousandths.GetValueOrDefault(mode) / 1000m;

    public decimal All => Thousandths.Values.Sum() / 1000m;
}
