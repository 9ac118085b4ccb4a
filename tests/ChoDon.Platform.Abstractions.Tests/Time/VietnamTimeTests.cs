using ChoDon.Platform.Abstractions.Time;
using NSubstitute;

namespace ChoDon.Platform.Abstractions.Tests.Time;

internal sealed class VietnamTimeTests
{
    [TestCase(16, 59, 11)]
    [TestCase(17, 0, 12)]
    public void A_day_begins_at_seventeen_hours_UTC(int hour, int minute, int day)
    {
        var clock = Substitute.For<TimeProvider>();
        clock.GetUtcNow().Returns(new DateTimeOffset(2020, 5, 11, hour, minute, 0, TimeSpan.Zero));

        Assert.That(clock.Today(), Is.EqualTo(new DateOnly(2020, 5, day)));
    }
}
