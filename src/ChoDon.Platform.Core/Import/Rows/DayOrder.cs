namespace ChoDon.Platform.Core.Import.Rows;

/// <summary>What stands first where a column writes days as texts.</summary>
public enum DayOrder
{
    /// <summary>As in Vietnam: 25/7/2018.</summary>
    DayFirst = 0,

    /// <summary>As a computer with American settings writes it: 7/25/2018.</summary>
    MonthFirst = 1,

    /// <summary>Some are written one way and some the other: nobody can tell what 3/4/2019 is.</summary>
    Mixed = 2,
}
