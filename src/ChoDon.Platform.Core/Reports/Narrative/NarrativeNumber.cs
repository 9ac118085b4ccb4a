namespace ChoDon.Platform.Core.Reports;

/// <summary>Where a number in the text comes from.</summary>
/// <param name="Line">The figure in the report.</param>
/// <param name="Told">What the number is of it.</param>
public sealed record NarrativeNumber(ReportLine Line, NumberTold Told)
{
    /// <summary>The number; below nought where something became less.</summary>
    public decimal Value => Told switch
    {
        NumberTold.SinceBefore => Line.Now.Value!.Value - Line.Before.Value!.Value,
        NumberTold.SinceYearBefore => Line.Now.Value!.Value - Line.YearBefore.Value!.Value,
        _ => Line.Now.Value!.Value,
    };
}
