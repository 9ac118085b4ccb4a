using System.Text.Json;
using ChoDon.Platform.Core.Import.Encodings;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>How a file is to be read, as far as a person has said.</summary>
/// <param name="Lettering">What its letters are.</param>
/// <param name="IsLetteringConfirmed">Whether that is plain, or a person said so.</param>
/// <param name="Sheet">Which of its sheets; null until one is chosen.</param>
/// <param name="Heading">The row of the sheet in which the headings stand.</param>
/// <param name="Columns">Which column of the sheet, from 0, is which of the import.</param>
public sealed record ImportChoices(
    Lettering Lettering,
    bool IsLetteringConfirmed,
    int? Sheet,
    int? Heading = null,
    IReadOnlyDictionary<int, string>? Columns = null)
{
    public static ImportChoices Read(string? json) =>
        json is null ? new ImportChoices(Lettering.Plain, false, null) : JsonSerializer.Deserialize<ImportChoices>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);
}
