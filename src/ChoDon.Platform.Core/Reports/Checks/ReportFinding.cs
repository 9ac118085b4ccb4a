using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <param name="Kind">What looks wrong.</param>
/// <param name="Line">The figure; null when it is about reports below.</param>
/// <param name="Number">Its number; of reports below, how many wait.</param>
/// <param name="Usual">What is usual; of reports below, how many there are.</param>
/// <param name="Base">The figure that it comes with.</param>
public sealed record ReportFinding(FindingKind Kind, ReportLine? Line, decimal Number, decimal Usual = 0, Figure? Base = null);
