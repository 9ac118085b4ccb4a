namespace ChoDon.Platform.Core.Jobs;

/// <summary>What a slot of a job looks back on.</summary>
public enum JobPeriod
{
    /// <summary>Nothing that one could name.</summary>
    None,

    Day,

    Month,
}
