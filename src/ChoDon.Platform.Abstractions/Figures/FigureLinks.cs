namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>From a number to the records that it is made of.</summary>
public static class FigureLinks
{
    /// <summary>The page that lists exactly what the figure counts; null when no page does.</summary>
    /// <param name="moduleId">The figure's module.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="period">The days; with boundaries the units are meant as they are today.</param>
    public static string? Of(string moduleId, Figure figure, Guid unitId, FigurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(period);
        if (figure.Records is not { } records)
            return null;
        var joint = records.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var map = period.Boundaries is null ? "then" : "today";
        return $"/m/{moduleId}{records.Path}{joint}unit={unitId}&from={period.Days.From}&to={period.Days.To}&map={map}{(figure.TakesPastTotals ? $"&figure={figure.Key}" : "")}";
    }
}
