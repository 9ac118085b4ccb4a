namespace ChoDon.Testing.Registers;

public sealed class TestClock(DateOnly today) : TimeProvider
{
    public DateOnly Today { get; set; } = today;

    /// <summary>How long after noon it is.</summary>
    public TimeSpan Later { get; set; }

    // Five in the morning in UTC is noon in Vietnam.
    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(Today.Year, Today.Month, Today.Day, 5, 0, 0, TimeSpan.Zero) + Later;
}
