namespace ChoDon.Platform.Abstractions.Jobs;

/// <summary>
/// Work on a schedule, made for each run in a scope of its own. A run may be repeated after a crash:
/// running it twice for one slot must do no harm.
/// </summary>
public interface IPlatformJob
{
    /// <summary>Does the work of one slot. An exception marks the run Failed and has it tried again.</summary>
    Task RunAsync(JobRunContext run, CancellationToken cancellationToken);
}
