using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Mail;

namespace ChoDon.Platform.Faults.Tests.Demo;

internal sealed class KilledWhileSendingTests
{
    [Test]
    public async Task A_host_killed_between_sending_and_noting_it_repeats_that_message_at_most_once_with_the_same_id()
    {
        await using var host = new DemoHost();
        await host.StartAsync();
        await host.StopAsync();
        await host.PretendItWasDownSinceAsync((await host.LastDueMonthAsync()).FirstDay);

        using var server = SmtpServer.Start("hang", "ok");
        await host.StartAsync(server);
        await Wait.UntilAsync(() => Task.FromResult(server.Received.Count == 1), "the server had taken the message");
        host.Kill();
        await host.LetLeasesRunOutAsync();

        await host.StartAsync(server);
        await Wait.UntilAsync(() => AllSentAsync(host), "the message was noted as sent");
        await host.StopAsync();
        await host.StartAsync(server);
        await host.StopAsync();

        var received = server.Received;
        Assert.Multiple(() =>
        {
            Assert.That(received, Has.Count.EqualTo(2));
            Assert.That(received[1].MessageId, Is.EqualTo(received[0].MessageId));
            Assert.That(received[0].TextBody, Does.Contain("228").And.Contain("13.181"));
            Assert.That(received[0].HtmlBody, Does.Contain("228").And.Contain("13.181"));
            Assert.That(host.PeopleNamedIn(received[0].TextBody + received[0].HtmlBody), Is.Empty);
        });
    }

    private static async Task<bool> AllSentAsync(DemoHost host) =>
        (await host.MailsAsync()).TrueForAll(mail => mail.Status == OutboxStatus.Sent);
}
