using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Mail;

/// <summary>The clock was far ahead, and somebody sets it right.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ClockSetBackMailTests(DatabaseProvider provider) : MailFixture(provider)
{
    [Test]
    public async Task A_new_letter_goes_out_at_once()
    {
        var house = HouseTo(StartServer("ok"));
        await EnqueueAsync(house, Draft());

        Clock.Advance(-TimeSpan.FromHours(2));

        Assert.That(await house.SendAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_letter_that_was_not_taken_waits_no_longer_than_one_ever_does()
    {
        var house = HouseTo(StartServer("450 4.2.1 Mailbox busy", "ok"));
        await EnqueueAsync(house, Draft());
        await house.SendAsync();

        Clock.Advance(-TimeSpan.FromDays(1));

        Assert.That(await house.SendAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_letter_whose_process_died_is_not_held_until_the_clock_has_caught_up()
    {
        var house = HouseTo(StartServer("ok"));
        await EnqueueAsync(house, Draft());
        await using (var context = house.NewContext())
        {
            var until = Clock.GetUtcNow().UtcDateTime + OutboxSender.LeaseTime;
            await context.Outbox.ExecuteUpdateAsync(set => set
                .SetProperty(letter => letter.LeaseOwner, "killed/1/a")
                .SetProperty(letter => letter.LeaseUntil, until));
        }

        Assert.That(await house.SendAsync(), Is.Zero, "its holder may be alive");
        Clock.Advance(-TimeSpan.FromHours(2));

        Assert.That(await house.SendAsync(), Is.EqualTo(1));
    }
}
