using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Ui;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>How much of a kind there may be: whole pieces and rounds, kilograms to the gram.</summary>
internal static class Quantities
{
    private const decimal Most = 100_000;

    /// <summary>A quantity with its measure, as pages show it; a kind that nobody here knows has none.</summary>
    public static string InWords(decimal quantity, KnownItemKind? kind) => $"{Show.Number(quantity, 3)} {kind?.MeasureWord}".TrimEnd();

    public static long Thousandths(decimal quantity) => decimal.ToInt64(quantity * 1000);

    /// <summary>What is wrong with a quantity, as a key of a text and what stands in its gaps; null when nothing is.</summary>
    public static (string TextKey, object[] Values)? Wrong(decimal? typed, KnownItemKind? kind) => typed switch
    {
        null => ("Error.NumberOfMissing", []),
        <= 0 or > Most => ("Error.QuantityBeyond", [Most]),
        { } quantity when kind is { Measure: not Measure.Kilogram } && quantity != decimal.Truncate(quantity) => ("Error.QuantityNotWhole", [kind.MeasureWord]),
        { } quantity when decimal.Round(quantity, 3) != quantity => ("Error.QuantityTooFine", []),
        _ => null,
    };

    /// <returns>The quantity in thousandths; notes when it cannot be.</returns>
    public static long? Check(Problems problems, string field, decimal? typed, KnownItemKind? kind)
    {
        if (Wrong(typed, kind) is not { } wrong)
            return Thousandths(typed!.Value);
        problems.Add(field, wrong.TextKey, wrong.Values);
        return null;
    }
}
