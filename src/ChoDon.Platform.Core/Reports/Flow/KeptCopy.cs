namespace ChoDon.Platform.Core.Reports;

/// <summary>The numbers that were kept with a step.</summary>
/// <param name="UnitId">The unit of the report.</param>
/// <param name="DistrictId">Its district then.</param>
/// <param name="Kind">The step.</param>
/// <param name="At">When it was taken.</param>
/// <param name="By">Who took it.</param>
/// <param name="Copy">The numbers.</param>
/// <param name="IsIntact">Whether they are as they were written.</param>
public sealed record KeptCopy(Guid UnitId, Guid DistrictId, ReportStepKind Kind, DateTime At, string By, ReportCopy Copy, bool IsIntact);
