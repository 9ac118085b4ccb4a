using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A month of a district, with the villages that it had at the end, or has today.</summary>
internal sealed record FigureMonth(Guid DistrictId, Month Month, DateOnly Day, bool IsOver, IReadOnlyList<Guid> Villages)
{
    /// <summary>While the month runs its figures are those of today, so that a value computed before this moment is old.</summary>
    public DateTime PartMonthSince => IsOver ? DateTime.MaxValue : VietnamTime.StartOf(Day);

    public static FigureMonth Of(IUnitDirectory units, Guid districtId, Month month, DateOnly today)
    {
        var day = DayOf(month, today);
        var villages = month.FirstDay > today
            ? []
            : units.AsOf(day).Subtree(districtId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id);
        return new FigureMonth(districtId, month, day, month.LastDay < today, [.. villages]);
    }

    /// <summary>The day whose villages count.</summary>
    public static DateOnly DayOf(Month month, DateOnly today) => month.LastDay < today ? month.LastDay : today;
}
