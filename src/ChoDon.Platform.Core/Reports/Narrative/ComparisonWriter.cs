using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Reports;

/// <summary>
/// Says whether a number is more or less than before and than a year before. Only numbers that are complete and exact are
/// compared: of "more than 80" and 85 nobody knows which is more, and a period that is not over has less by itself. Days
/// before the programme began had nothing.
/// </summary>
internal sealed class ComparisonWriter(ReportDays days, NarrativeWords words)
{
    /// <summary>In brackets; nothing where nothing can be compared.</summary>
    public IEnumerable<NarrativePiece> Write(ReportLine line)
    {
        List<List<NarrativePiece>> told =
        [
            .. Compare(line, "Before", days.Before, line.Before, NumberTold.SinceBefore),
            .. Compare(line, "YearBefore", days.YearBefore, line.YearBefore, NumberTold.SinceYearBefore),
        ];
        return told.Count == 0 ? [] : [new(" ("), .. told[0], .. told.Skip(1).SelectMany(one => one.Prepend(new(", "))), new(")")];
    }

    private IEnumerable<List<NarrativePiece>> Compare(ReportLine line, string key, DayRange compared, FigureTotal other, NumberTold told)
    {
        if (compared.First < Programme.PlannedOn || !IsSure(line.Now) || !IsSure(other) || (line.Now.Value, other.Value) == (0, 0))
            yield break;
        var number = new NarrativeNumber(line, told);
        var piece = new NarrativePiece(words.Number(Math.Abs(number.Value)), number);
        yield return number.Value switch
        {
            0 => [new(words[$"{key}.Equal"])],
            > 0 => SectionWriter.Around(words[$"{key}.Up"], piece),
            _ => SectionWriter.Around(words[$"{key}.Down"], piece),
        };
    }

    private static bool IsSure(FigureTotal total) => total is { Value: not null, Status: FigureStatus.Complete, Qualifier: Qualifier.Exact };
}
