using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Core.Reports;

/// <summary>The report of a unit and a period that is over.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Place">Its name with those above it, as far as its commune.</param>
/// <param name="Rank">Where it stands in reporting.</param>
/// <param name="Period">The period.</param>
/// <param name="DueOn">Until when it is due.</param>
/// <param name="State">How far it has come.</param>
internal sealed record DueReport(Unit Unit, string Place, ReportRank Rank, ReportPeriod Period, DateOnly DueOn, ReportState State)
{
    /// <summary>Whether its own unit has something to do.</summary>
    public bool IsOpen => State is ReportState.Open or ReportState.Returned;

    /// <summary>As a thing to do; the words get the place and the days, and what else is given.</summary>
    public DueItem ToDo(string textKey, string path, params ReadOnlySpan<object> more) => new(
        $"{Period}/{Unit.Id}", Unit.Id, DueOn, $"{path}?unit={Unit.Code}&period={Period}", textKey, [Place, Period.Days.First, Period.Days.Last, .. more]);
}
