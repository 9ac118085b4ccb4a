namespace ChoDon.Testing.Registers;

public sealed class TestClock(DateOnly today) : TimeProvider
{
    public DateOnly Today { get; set; } = today;

    // Five in the morning in UTC is noon in Vietnam.
    public override DateTimeOffset GetUtcNow() => new(Today.Year, Today.Month, Today.Day, 5, 0, 0, TimeSpan.Zero);
}
