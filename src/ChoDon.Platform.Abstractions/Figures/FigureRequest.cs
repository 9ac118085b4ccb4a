using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>What the platform asks of a <see cref="IFigureSource"/>.</summary>
/// <param name="Days">A month, or some days of one; stocks are meant at the last day, flows within.</param>
/// <param name="UnitIds">The villages whose numbers are wanted.</param>
public sealed record FigureRequest(DayRange Days, IReadOnlyList<Guid> UnitIds)
{
    /// <summary>A whole month.</summary>
    public FigureRequest(Month month, IReadOnlyList<Guid> unitIds)
        : this(DayRange.Of(month), unitIds)
    {
    }

    /// <summary>
    /// The month whose records count here that say no day but only a month: that of the days, if its last day is one of
    /// them; null otherwise. So such a record counts once, however months are cut.
    /// </summary>
    public Month? WholeMonth => Days.Contains(Days.LastMonth.LastDay) ? Days.LastMonth : null;
}
