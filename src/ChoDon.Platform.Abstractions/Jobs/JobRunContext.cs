namespace ChoDon.Platform.Abstractions.Jobs;

/// <summary>What a job knows of its run.</summary>
/// <param name="DistrictId">The district the run is for; empty when it is for the whole installation.</param>
/// <param name="DueSlot">The moment the schedule asked for, in UTC; not the moment it runs.</param>
/// <param name="ReportProgress">Takes a percentage from 0 to 100 and shows it on the jobs page.</param>
public sealed record JobRunContext(Guid DistrictId, DateTime DueSlot, Func<int, Task> ReportProgress)
{
    /// <summary>Where notes go: the log of the run. Without it they go nowhere.</summary>
    public Func<string, object[], Task> WriteNote { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>
    /// Writes a line into the log of the run: what was done, in numbers. Each reader gets it in their language. No
    /// names and nothing else about a person.
    /// </summary>
    /// <param name="textKey">Key of the sentence among the words of the job.</param>
    /// <param name="values">What stands in its gaps: texts, whole numbers, days, months and moments in UTC.</param>
    public Task NoteAsync(string textKey, params object[] values) => WriteNote(textKey, values);
}
