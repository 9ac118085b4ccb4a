using System.Text.Json;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>How a file is to be read, as far as a person has said.</summary>
/// <param name="Lettering">What its letters are.</param>
/// <param name="IsLetteringConfirmed">Whether that is plain, or a person said so.</param>
/// <param name="Sheet">Which of its sheets; null until one is chosen.</param>
/// <param name="Heading">The row of the sheet in which the headings stand.</param>
/// <param name="Columns">Which column of the sheet, from 0, is which of the import.</param>
/// <param name="DayOrders">Columns of the sheet that do not write the day first, or were asked about.</param>
/// <param name="AreDaysConfirmed">Whether a person said so for these columns.</param>
public sealed record ImportChoices(
    Lettering Lettering,
    bool IsLetteringConfirmed,
    int? Sheet,
    int? Heading = null,
    IReadOnlyDictionary<int, string>? Columns = null,
    IReadOnlyDictionary<int, DayOrder>? DayOrders = null,
    bool AreDaysConfirmed = false)
{
    public static ImportChoices Read(string? json) =>
        json is null ? new ImportChoices(Lettering.Plain, false, null) : JsonSerializer.Deserialize<ImportChoices>(json)!;

    /// <summary>What was said of columns is worth nothing once others are looked at.</summary>
    public ImportChoices WithoutColumns(int? heading = null) =>
        this with { Heading = heading, Columns = null, DayOrders = null, AreDaysConfirmed = false };

    public ImportChoices With(IEnumerable<KeyValuePair<int, DayOrder>> orders)
    {
        var all = DayOrders?.ToDictionary() ?? [];
        foreach (var (column, order) in orders)
            all[column] = order;
        return this with { DayOrders = all };
    }

    public string ToJson() => JsonSerializer.Serialize(this);
}
