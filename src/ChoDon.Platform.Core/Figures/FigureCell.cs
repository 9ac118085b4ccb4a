using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A month of a district or some days of one, with the villages that it had at the end, or has today.</summary>
internal sealed record FigureCell(Guid DistrictId, DayRange Days, DateOnly Day, bool IsOver, IReadOnlyList<Guid> Villages)
{
    /// <summary>While it runs its figures are those of today, so that a value computed before this moment is old.</summary>
    public DateTime PartMonthSince => IsOver ? DateTime.MaxValue : VietnamTime.StartOf(Day);

    public static FigureCell Of(IUnitDirectory units, Guid districtId, DayRange days, DateOnly today)
    {
        var day = days.Last < today ? days.Last : today;
        var villages = days.First > today
            ? []
            : units.AsOf(day).Subtree(districtId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id);
        return new FigureCell(districtId, days, day, days.Last < today, [.. villages]);
    }
}
