using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>How much of a kind there may be: whole pieces and rounds, kilograms to the gram.</summary>
internal static class Quantities
{
    private const decimal Most = 100_000;

    /// <returns>The quantity in thousandths; notes when it cannot be.</returns>
    public static long? Check(Problems problems, string field, decimal? typed, KnownItemKind? kind)
    {
        if (typed is not { } quantity)
            problems.Add(field, "Error.NumberOfMissing");
        else if (quantity <= 0 || quantity > Most)
            problems.Add(field, "Error.QuantityBeyond", Most);
        else if (kind is { Measure: not Measure.Kilogram } && quantity != decimal.Truncate(quantity))
            problems.Add(field, "Error.QuantityNotWhole", kind.MeasureWord);
        else if (decimal.Round(quantity, 3) != quantity)
            problems.Add(field, "Error.QuantityTooFine");
        else
            return decimal.ToInt64(quantity * 1000);
        return null;
    }
}
