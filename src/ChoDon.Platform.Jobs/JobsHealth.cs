namespace ChoDon.Platform.Jobs;

/// <summary>Whether the clock is being looked at. Moments are in UTC.</summary>
public sealed class JobsHealth
{
    private readonly Lock _lock = new();
    private DateTime? _startedAt;
    private DateTime? _endedAt;
    private string? _error;

    /// <summary>When the last tick began.</summary>
    public DateTime? LastTickStartedAt
    {
        get
        {
            lock (_lock)
                return _startedAt;
        }
    }

    /// <summary>When a tick last went through to its end.</summary>
    public DateTime? LastTickAt
    {
        get
        {
            lock (_lock)
                return _endedAt;
        }
    }

    /// <summary>Why the latest tick did not; null when it did.</summary>
    public string? LastError
    {
        get
        {
            lock (_lock)
                return _error;
        }
    }

    internal void Started(DateTime now)
    {
        lock (_lock)
            _startedAt = now;
    }

    internal void Ended(DateTime now)
    {
        lock (_lock)
            (_endedAt, _error) = (now, null);
    }

    internal void Failed(string error)
    {
        lock (_lock)
            _error = error;
    }
}
