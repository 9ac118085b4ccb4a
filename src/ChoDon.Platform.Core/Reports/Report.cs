using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>What is told of a unit and some days: a section of each module that publishes figures.</summary>
/// <param name="Unit">The unit as it stands on the map of the report.</param>
/// <param name="Days">The days, and those compared.</param>
/// <param name="Boundaries">The day whose map counts; null for "as it was".</param>
/// <param name="Sections">In the order of the modules.</param>
public sealed record Report(Unit Unit, ReportDays Days, DateOnly? Boundaries, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>The units directly below, those that were there for a part of the days included; none unless they are asked for.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = [];

    public IEnumerable<ReportLine> Lines => Sections.SelectMany(section => section.Lines);
}

/// <param name="Unit">A unit directly below.</param>
/// <param name="Totals">Its numbers of the days, by key.</param>
public sealed record ReportPart(Unit Unit, IReadOnlyDictionary<string, FigureTotal> Totals);

/// <param name="Module">The module.</param>
/// <param name="Lines">Its figures.</param>
public sealed record ReportSection(ModuleEntry Module, IReadOnlyList<ReportLine> Lines);

/// <param name="Module">The figure's module.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Now">Its number of the days.</param>
/// <param name="Before">That of the days before.</param>
/// <param name="YearBefore">That of the year before.</param>
/// <param name="ComputedAt">When its number was last computed; null when it was not.</param>
/// <param name="Rule">The version of the rule by which it was.</param>
public sealed record ReportLine(
    ModuleDeclaration Module, Figure Figure, FigureTotal Now, FigureTotal Before, FigureTotal YearBefore, DateTime? ComputedAt, int? Rule)
{
    /// <summary>What the registers tell by now, which differs where a number holds that was handed in or written by hand.</summary>
    public FigureTotal Registers { get; init; } = Now;

    /// <summary>Why the number holds, whatever the registers tell; null when it is theirs.</summary>
    public FixedNumber? Fixed { get; init; }

    /// <summary>Whether somebody wrote the number.</summary>
    public bool IsByHand => Fixed?.IsByHand == true;

    /// <summary>By how much it changed since the days before; null when one of both has no number.</summary>
    public decimal? Change => Now.Value - Before.Value;
}
