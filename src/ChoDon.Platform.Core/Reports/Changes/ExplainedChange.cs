using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>A number, the one it is compared with, and what lies between.</summary>
/// <param name="Now">The number as the registers tell it now.</param>
/// <param name="Before">The other as the registers tell it now.</param>
/// <param name="Difference">What lies between them as the report tells both; null when one of both has no number and the other was not in use.</param>
/// <param name="Causes">Its parts by cause; they add up to it. Nothing where parts may not be told.</param>
/// <param name="Villages">Its parts by village, without what was corrected; nothing where parts may not be told.</param>
public sealed record ExplainedChange(
    FigureTotal Now,
    FigureTotal Before,
    decimal? Difference,
    IReadOnlyList<CausedPart> Causes,
    IReadOnlyList<VillagePart> Villages);

/// <param name="Cause">The cause.</param>
/// <param name="Value">How much of the difference it is.</param>
public sealed record CausedPart(ChangeCause Cause, decimal Value);

/// <param name="UnitId">The village.</param>
/// <param name="Now">What it gave to the number.</param>
/// <param name="Before">What it gave to the other.</param>
/// <param name="CameOrWent">Whether it belonged to the unit at one time only, or for a part of one.</param>
public sealed record VillagePart(Guid UnitId, decimal Now, decimal Before, bool CameOrWent)
{
    public decimal Change => Now - Before;
}
