using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Mail;

/// <summary>A unit of the district and its totals.</summary>
internal sealed record SummaryPart(string Name, IReadOnlyDictionary<string, FigureTotal> Totals);
