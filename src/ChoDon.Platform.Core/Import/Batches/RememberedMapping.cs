using System.Text.Json;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>What was said of the columns of an earlier file with the same headings.</summary>
/// <param name="Columns">Which column of the sheet is which of the import.</param>
/// <param name="DayOrders">What stands first in columns with days.</param>
internal sealed record RememberedMapping(IReadOnlyDictionary<int, string>? Columns, IReadOnlyDictionary<int, DayOrder>? DayOrders)
{
    // That a column is mixed is true of one file alone.
    public static RememberedMapping Of(ImportChoices choices) =>
        new(choices.Columns, choices.DayOrders?.Where(pair => pair.Value != DayOrder.Mixed).ToDictionary());

    /// <summary>As far as the import still has the columns.</summary>
    public static RememberedMapping Read(string json, ImportDefinition import)
    {
        // Before days had an order, the columns were all there was.
        var mapping = JsonSerializer.Deserialize<RememberedMapping>(json)!;
        var columns = mapping.Columns ?? JsonSerializer.Deserialize<Dictionary<int, string>>(json)!;
        return mapping with { Columns = columns.Where(pair => import.Columns.Any(column => column.Key == pair.Value)).ToDictionary() };
    }

    public string ToJson() => JsonSerializer.Serialize(this);
}
