using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Something that became of a run.</summary>
/// <param name="Key">Key of its words in <c>JobTexts</c>, behind <c>Log</c>.</param>
/// <param name="Values">What stands in their gaps.</param>
internal sealed record RunEvent(string Key, params object[] Values)
{
    public static RunEvent Cancelled(string by) => new("Cancelled", by);

    public static RunEvent CancelRequested(string by) => new("CancelRequested", by);

    public static RunEvent AskedAgain(string by) => new("AskedAgain", by);

    public static RunEvent GivenBack { get; } = new("GivenBack");

    public static RunEvent ProcessDied { get; } = new("ProcessDied");

    public static RunEvent GateClosed { get; } = new("GateClosed");

    public static RunEvent NotDeclared(string moduleId, string jobId) => new("NotDeclared", $"{moduleId}/{jobId}");

    public static RunEvent FailedAndWaits(string reason, DateTime until) => new("FailedAndWaits", reason, until);

    public static RunEvent GivenUp(string reason) => new("GivenUp", reason);

    /// <summary>Claimed, perhaps from a process that died.</summary>
    public static RunEvent Claimed(string process, int attempt, bool fromTheDead) =>
        new(fromTheDead ? "TakenOver" : "Claimed", process, attempt);

    public static RunEvent Done(TimeSpan time) => new("Done", time.TotalSeconds < 1 ? "< 1" : (long)Math.Round(time.TotalSeconds));
}
