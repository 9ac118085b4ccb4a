namespace ChoDon.Testing.Time;

/// <summary>
/// A clock that runs faster than the real one, timers with it. Processes that are given the same origin tell the same time.
/// </summary>
/// <param name="origin">What it shows at <paramref name="realOrigin"/>.</param>
/// <param name="realOrigin">The moment at which it was set.</param>
/// <param name="speed">How many of its seconds go into a real one.</param>
public sealed class FastClock(DateTimeOffset origin, DateTimeOffset realOrigin, double speed) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => origin + ((System.GetUtcNow() - realOrigin) * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Real(dueTime), Real(period));

    private TimeSpan Real(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / speed;
}
