namespace ChoDon.Platform.Core.Reports;

/// <summary>Where a unit stands in reporting, whatever levels its country has.</summary>
public enum ReportRank
{
    Village,

    /// <summary>Between villages and the unit that carries the programme.</summary>
    Commune,

    /// <summary>The unit that carries the programme.</summary>
    District,
}
