using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Figures;

/// <summary>A village's number of a month, in thousandths.</summary>
internal readonly record struct FigureNumber(long Thousandths, Qualifier Qualifier)
{
    public FigureNumber Plus(FigureNumber other) =>
        new(Thousandths + other.Thousandths, Qualifiers.OfSum([Qualifier, other.Qualifier]));
}
