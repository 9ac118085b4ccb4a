namespace ChoDon.Platform.Jobs;

/// <summary>The tick has a worker of its own: work that takes long never makes it late.</summary>
internal static class Queues
{
    public const string Tick = "tick";
    public const string Work = "work";
}
