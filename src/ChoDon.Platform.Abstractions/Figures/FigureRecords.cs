namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>
/// The page of the module that lists the records a figure is made of. It is asked with <c>unit</c>, <c>from</c> and
/// <c>to</c> (months, or days where the period is not one of whole months) and <c>map</c> (<c>then</c> or <c>today</c>), and shows exactly what was counted. With
/// <c>figure</c> it is asked for a figure that may contain totals of earlier months, which <c>&lt;past-totals /&gt;</c> shows.
/// </summary>
/// <param name="Path">Path inside the module, with a query of its own if it needs one: <c>/sessions?kind=mobilisation</c>.</param>
/// <param name="Permission">Who does not hold it reads the number without the link.</param>
public sealed record FigureRecords(string Path, string Permission);
