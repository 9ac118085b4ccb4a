namespace ChoDon.Platform.Ui.Charts;

/// <summary>A row of numbers of a <c>bar-chart</c>, drawn in one colour.</summary>
/// <param name="Name">What they count, as the legend says.</param>
/// <param name="Values">One number for each label, none below zero.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal> Values);
