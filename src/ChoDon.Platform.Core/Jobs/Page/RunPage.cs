namespace ChoDon.Platform.Core.Jobs;

/// <summary>What the page of one run shows.</summary>
/// <param name="Run">The run.</param>
/// <param name="Stored">Its row.</param>
/// <param name="Log">What happened, oldest first.</param>
public sealed record RunPage(RunLine Run, JobRun Stored, IReadOnlyList<LogLine> Log)
{
    /// <summary>Whether the job noted more than is kept.</summary>
    public bool IsCut => Log.Count >= RunLog.MostNotes;
}

/// <summary>A line of the log in the reader's language.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Text">What happened.</param>
public sealed record LogLine(DateTime At, string Text);
