using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>A column whose days are, or seem to be, written with the month first.</summary>
/// <param name="Source">Which column of the sheet, from 0.</param>
/// <param name="Column">Which column of the import.</param>
/// <param name="Order">How it was read.</param>
/// <param name="Likely">How it seems to be meant.</param>
/// <param name="IsOpen">Whether a person has to say so before anything is imported.</param>
/// <param name="Samples">Some of its texts, and the day that each is either way.</param>
public sealed record DayQuestion(int Source, string Column, DayOrder Order, DayOrder Likely, bool IsOpen, IReadOnlyList<DaySample> Samples)
{
    internal static IReadOnlyList<DayQuestion> Of(IEnumerable<DayColumn> columns, ImportChoices choices, DateOnly today) =>
    [
        .. columns
            .Where(column => column.Order == DayOrder.MonthFirst || (column.Order == DayOrder.DayFirst && column.Evidence.Order == DayOrder.MonthFirst))
            .Select(column => Of(column, column.Evidence.Order ?? column.Order, choices.AreDaysConfirmed, today)),
    ];

    private static DayQuestion Of(DayColumn column, DayOrder likely, bool isConfirmed, DateOnly today) => new(
        column.Source,
        column.Key,
        column.Order,
        likely,
        likely != column.Order && !isConfirmed,
        [.. column.Evidence.Samples.Select(text => new DaySample(text, CellDays.Read(text, today), CellDays.Read(text, today, isMonthFirst: true)))]);
}
