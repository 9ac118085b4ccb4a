using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Periods;

/// <summary>
/// A way to cut time into periods to report on. Several stand side by side: each is told by where the month with a number
/// begins, in it or in a month before.
/// </summary>
/// <param name="Id">Stable name, as it stands in addresses.</param>
/// <param name="MonthsBefore">How many months before the one that gives the number.</param>
/// <param name="FirstDay">On which day there.</param>
/// <param name="Kinds">How long its periods may be.</param>
public sealed record ReportCalendar(string Id, int MonthsBefore, int FirstDay, IReadOnlyList<PeriodKind> Kinds)
{
    /// <summary>Calendar months, for statistics.</summary>
    public static ReportCalendar Statistics { get; } = new("statistics", 0, 1, Enum.GetValues<PeriodKind>());

    /// <summary>From the 15th of the month before to the 14th, for administrative reports.</summary>
    public static ReportCalendar Administrative { get; } = new("administrative", 1, 15, Enum.GetValues<PeriodKind>());

    /// <summary>From 1 November to 31 October, for the recognition of villages.</summary>
    public static ReportCalendar Villages { get; } = new("villages", 2, 1, [PeriodKind.Year]);

    /// <summary>From 16 November to 15 November, for the recognition of communes.</summary>
    public static ReportCalendar Communes { get; } = new("communes", 2, 16, [PeriodKind.Year]);

    public static IReadOnlyList<ReportCalendar> All { get; } = [Statistics, Administrative, Villages, Communes];

    /// <summary>Dated exceptions: the last day of the month that bears the number, where it is not that of the rule.</summary>
    public IReadOnlyDictionary<Month, DateOnly> LastDays { get; init; } = new Dictionary<Month, DateOnly>();

    /// <summary>The first day of the month that bears the number.</summary>
    public DateOnly BeginOf(Month month) =>
        LastDays.TryGetValue(month.Previous, out var last) ? last.AddDays(1) : month.FirstDay.AddMonths(-MonthsBefore).AddDays(FirstDay - 1);

    /// <summary>A calendar is its name; with other exceptions it is still the same one.</summary>
    public bool Equals(ReportCalendar? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
