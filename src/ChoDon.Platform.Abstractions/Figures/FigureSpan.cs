namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>What a figure says about several months together.</summary>
public enum FigureSpan
{
    /// <summary>A stock: what there was at the end. Several months have the value of the last.</summary>
    AtEnd = 0,

    /// <summary>A flow: what happened within. Several months have the sum of theirs.</summary>
    Within = 1,
}
