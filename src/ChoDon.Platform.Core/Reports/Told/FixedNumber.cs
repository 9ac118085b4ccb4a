using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Reports;

/// <summary>A number of a report that holds whatever the registers tell by now.</summary>
/// <param name="Value">The number; null when the status says that there was none.</param>
/// <param name="Status">How far it was known.</param>
/// <param name="Qualifier">How exactly.</param>
/// <param name="By">Why it holds.</param>
/// <param name="IsByHand">Whether somebody wrote it, also when it was handed in afterwards.</param>
public sealed record FixedNumber(decimal? Value, FigureStatus Status, Qualifier Qualifier, FixedBy By, bool IsByHand);

/// <summary>Why a number holds.</summary>
public enum FixedBy
{
    /// <summary>Somebody wrote it, with a reason.</summary>
    Override,

    /// <summary>The report was handed in with it, and perhaps approved.</summary>
    Copy,
}
