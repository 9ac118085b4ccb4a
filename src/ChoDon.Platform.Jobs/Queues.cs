namespace ChoDon.Platform.Jobs;

/// <summary>
/// The tick has a worker of its own: work that takes long never makes it late. Mail goes before runs, so that it does not
/// wait behind all that a long absence left; at most one worker is busy with it.
/// </summary>
internal static class Queues
{
    public const string Tick = "tick";
    public const string Mail = "mail";
    public const string Work = "work";
}
