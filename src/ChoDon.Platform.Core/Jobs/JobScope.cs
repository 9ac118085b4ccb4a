namespace ChoDon.Platform.Core.Jobs;

/// <summary>What a job is about.</summary>
public enum JobScope
{
    /// <summary>It runs in every district.</summary>
    District,

    /// <summary>It runs once for the whole installation.</summary>
    Installation,
}
