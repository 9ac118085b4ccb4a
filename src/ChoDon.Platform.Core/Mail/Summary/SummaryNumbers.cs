using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Audit;

namespace ChoDon.Platform.Core.Mail;

/// <summary>What a summary tells, before it is put into words.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="UnitName">Its name on the last day of the month, with the units above it.</param>
/// <param name="Month">The month.</param>
/// <param name="Modules">Ready modules that declare figures.</param>
/// <param name="Whole">The unit's totals.</param>
/// <param name="Parts">The units directly below, with their totals.</param>
/// <param name="Causes">What else happened that changes numbers.</param>
/// <param name="Deadlines">What is due until the end of the month after, by kind.</param>
/// <param name="AuditHead">Where the audit log ends: who keeps the mail can tell later that nothing was cut off.</param>
internal sealed record SummaryNumbers(
    Unit Unit,
    string UnitName,
    Month Month,
    IReadOnlyList<SummaryModule> Modules,
    SummaryTotals Whole,
    IReadOnlyList<SummaryPart> Parts,
    SummaryCauses Causes,
    IReadOnlyList<SummaryDeadline> Deadlines,
    AuditMark? AuditHead);

/// <summary>A unit's totals of the month and of the month before, on the same map.</summary>
internal sealed record SummaryTotals(IReadOnlyDictionary<string, FigureTotal> Now, IReadOnlyDictionary<string, FigureTotal> Before)
{
    /// <summary>By how much a figure changed; null when one of the two months has no number.</summary>
    public decimal? ChangeOf(string key) => Now.GetValueOrDefault(key)?.Value - Before.GetValueOrDefault(key)?.Value;

    /// <summary>How exactly the change is known.</summary>
    public Qualifier QualifierOf(string key) => Qualifiers.OfDifference(
        Now.GetValueOrDefault(key)?.Qualifier ?? Qualifier.Exact, Before.GetValueOrDefault(key)?.Qualifier ?? Qualifier.Exact);
}

/// <summary>A unit directly below.</summary>
internal sealed record SummaryPart(string Name, SummaryTotals Totals);

/// <summary>What besides the registers' own entries changes numbers.</summary>
/// <param name="Switches">Modules that were switched in the month, and to what.</param>
/// <param name="MapChanges">Days in the month from which another map holds.</param>
/// <param name="Corrected">Earlier months that were computed anew since the last summary, because registers were corrected.</param>
internal sealed record SummaryCauses(
    IReadOnlyList<(string ModuleId, bool IsOn, DateOnly Day)> Switches, IReadOnlyList<DateOnly> MapChanges, IReadOnlyList<Month> Corrected)
{
    public static SummaryCauses None { get; } = new([], [], []);
}

/// <summary>Things of one kind that are due.</summary>
/// <param name="Kind">Key of the kind of reminder.</param>
/// <param name="Count">How many.</param>
/// <param name="Late">How many of them are late.</param>
/// <param name="First">The first due day.</param>
internal sealed record SummaryDeadline(string Kind, int Count, int Late, DateOnly First);
