using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.Rules;

namespace ChoDon.Modules.Weapons.ShowStore;

/// <summary>How much of one kind is held, and since when.</summary>
internal sealed record StoreLine(Guid KindId, KnownItemKind? Kind, int Items, long Thousandths, DateOnly Oldest)
{
    public string Quantity => Quantities.InWords(Thousandths / 1000m, Kind);
}
