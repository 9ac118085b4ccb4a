namespace ChoDon.Platform.Jobs;

public enum TickState
{
    Fine,

    /// <summary>The latest one did not go through.</summary>
    Failed,

    /// <summary>None has gone through for minutes: nothing runs by itself, and no mail goes out.</summary>
    Late,
}
