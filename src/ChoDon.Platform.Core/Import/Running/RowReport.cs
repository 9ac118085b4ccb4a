using ChoDon.Platform.Abstractions.Import;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>What a check found, as far as a person can take it in.</summary>
/// <param name="Headings">What stands above the columns of the sheet.</param>
/// <param name="Refused">The first of the rows that are not imported.</param>
/// <param name="Warnings">The first of what is odd.</param>
/// <param name="Samples">The first good rows, as they are understood, by key of the column.</param>
/// <param name="Days">Columns whose days are, or seem to be, written with the month first; null in a report from before.</param>
public sealed record RowReport(
    IReadOnlyList<string> Headings,
    IReadOnlyList<RefusedRow> Refused,
    IReadOnlyList<ImportNote> Warnings,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Samples,
    IReadOnlyList<DayQuestion>? Days = null)
{
    public const int MostRefused = 10_000;

    public const int MostWarnings = 200;

    public const int MostSamples = 8;

    public static RowReport Empty { get; } = new([], [], [], []);

    public bool HasOpenDays => Days?.Any(question => question.IsOpen) == true;
}
