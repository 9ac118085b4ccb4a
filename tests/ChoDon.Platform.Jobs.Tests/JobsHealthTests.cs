using ChoDon.Platform.Core.Notices;
using ChoDon.Testing.Time;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Platform.Jobs.Tests;

internal sealed class JobsHealthTests
{
    private ManualClock _clock = null!;
    private JobsHealth _health = null!;

    [SetUp]
    public void Begin()
    {
        _clock = new ManualClock(new DateTimeOffset(2020, 5, 20, 2, 0, 0, TimeSpan.Zero));
        _health = new JobsHealth(_clock);
    }

    [Test]
    public void The_start_has_three_minutes_of_grace()
    {
        _clock.Advance(JobsHealth.Patience);
        var inTime = _health.State;
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.That((inTime, _health.State), Is.EqualTo((TickState.Fine, TickState.Late)));
    }

    [Test]
    public void Three_minutes_after_the_last_tick_went_through_it_is_late_even_if_others_began()
    {
        _clock.Advance(TimeSpan.FromMinutes(10));
        Tick();
        var after = _health.State;
        _clock.Advance(TimeSpan.FromMinutes(2));
        _health.Started(_clock.GetUtcNow().UtcDateTime);
        _clock.Advance(TimeSpan.FromSeconds(61));
        var late = _health.State;
        Tick();

        Assert.That((after, late, _health.State), Is.EqualTo((TickState.Fine, TickState.Late, TickState.Fine)));
    }

    [Test]
    public void A_tick_that_failed_is_told_until_one_goes_through()
    {
        _health.Failed("password=secret");
        var failed = _health.State;
        Tick();

        Assert.That((failed, _health.State), Is.EqualTo((TickState.Failed, TickState.Fine)));
    }

    [Test]
    [SetUICulture("vi-VN")]
    public async Task Administrators_are_told_when_it_is_late_and_not_before()
    {
        var localizers = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        var notices = new TickNotices(_health, new StringLocalizer<NoticeTexts>(localizers));
        var before = await notices.ReadAsync(Guid.Empty, default);
        _clock.Advance(TimeSpan.FromMinutes(4));

        var late = await notices.ReadAsync(Guid.Empty, default);

        Assert.Multiple(() =>
        {
            Assert.That(before, Is.Empty);
            Assert.That(late.Single().Text, Does.StartWith("Công việc tự động đang ngừng"));
        });
    }

    private void Tick()
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        _health.Started(now);
        _health.Ended(now);
    }
}
