using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Jobs;

/// <summary>Whether the clock is being looked at. Moments are in UTC.</summary>
public sealed class JobsHealth(TimeProvider time)
{
    /// <summary>A tick comes every minute; after so long without the end of one, something is wrong.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Lock _lock = new();
    private readonly DateTime _since = time.UtcNow();
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

    /// <summary>How the ticks go. The first one has as long as any other.</summary>
    public TickState State
    {
        get
        {
            lock (_lock)
                return time.UtcNow() - LastSign > Patience ? TickState.Late : _error is not null ? TickState.Failed : TickState.Fine;
        }
    }

    /// <summary>When a tick last went through, or else when this process began.</summary>
    public DateTime LastSign
    {
        get
        {
            lock (_lock)
                return _endedAt ?? _since;
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
