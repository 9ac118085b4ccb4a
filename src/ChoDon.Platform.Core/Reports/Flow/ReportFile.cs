using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Periods;

namespace ChoDon.Platform.Core.Reports;

/// <summary>What was done with the report of a unit and period so far.</summary>
/// <param name="Unit">The unit, on the map of the period's end.</param>
/// <param name="DistrictId">The district in which it lay then.</param>
/// <param name="Rank">Where it stands in reporting.</param>
/// <param name="Period">The period.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Stamp">Changes with each step; empty before the first.</param>
/// <param name="FirstDoneAt">When it was confirmed, handed in or approved for the first time.</param>
/// <param name="Steps">What people did, the last first.</param>
/// <param name="Overrides">The numbers that people wrote into it, the last first.</param>
public sealed record ReportFile(
    Unit Unit,
    Guid DistrictId,
    ReportRank Rank,
    ReportPeriod Period,
    ReportState State,
    Guid Stamp,
    DateTime? FirstDoneAt,
    IReadOnlyList<TakenStep> Steps,
    IReadOnlyList<ReportOverride> Overrides);

/// <param name="Id">The step.</param>
/// <param name="Kind">What was done.</param>
/// <param name="At">When.</param>
/// <param name="ByAccountId">Whose account did it.</param>
/// <param name="By">Who, as they were called then.</param>
/// <param name="Note">What they said.</param>
/// <param name="HasCopy">Whether the numbers of that moment were kept.</param>
public sealed record TakenStep(Guid Id, ReportStepKind Kind, DateTime At, Guid? ByAccountId, string By, string? Note, bool HasCopy);
