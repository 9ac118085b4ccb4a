using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>What a summary tells, before it is put into words.</summary>
/// <param name="DistrictName">The district's name on the last day of the month, with the units above it.</param>
/// <param name="Month">The month.</param>
/// <param name="Modules">Ready modules that declare figures.</param>
/// <param name="Totals">The district's totals by figure.</param>
/// <param name="Parts">The units directly below, with their totals.</param>
/// <param name="AuditHead">Where the audit log ends: who keeps the mail can tell later that nothing was cut off.</param>
internal sealed record SummaryNumbers(
    string DistrictName,
    Month Month,
    IReadOnlyList<SummaryModule> Modules,
    IReadOnlyDictionary<string, FigureTotal> Totals,
    IReadOnlyList<SummaryPart> Parts,
    AuditMark? AuditHead);
