namespace ChoDon.Platform.Core.Reports;

/// <summary>What a number in the text is of its figure.</summary>
public enum NumberTold
{
    /// <summary>Its number of the days.</summary>
    Now,

    /// <summary>By how much that is another than before.</summary>
    SinceBefore,

    /// <summary>By how much it is another than a year before.</summary>
    SinceYearBefore,
}
