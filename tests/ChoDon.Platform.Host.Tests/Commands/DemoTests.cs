using System.Text.Json;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Hosting;
using MimeKit;

namespace ChoDon.Platform.Host.Tests.Commands;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class DemoTests(DatabaseProvider provider)
{
    [Test]
    public async Task The_demonstration_adds_up_to_the_published_totals_and_a_second_start_makes_nothing_anew()
    {
        using var directory = new TemporaryDirectory();
        using var database = TestDatabase.CreateEmpty(provider);
        var environment = new Dictionary<string, string?>
        {
            ["CHODON_Database__Provider"] = provider.ToString(),
            ["CHODON_Database__ConnectionString"] = database.Database.ConnectionString,
        };

        var first = await HostCommand.RunAsync(environment, "demo", "--once", "--data", directory.FullPath);
        var second = await HostCommand.RunAsync(environment, "demo", "--once", "--data", directory.FullPath);

        Assert.That(first.ExitCode, Is.Zero, first.Errors);
        Assert.That(second.Output, Is.EqualTo(first.Output), second.Errors);
        var result = JsonDocument.Parse(first.Output).RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(result.GetProperty("villages").GetInt32(), Is.EqualTo(228));
            Assert.That(result.GetProperty("households").GetDecimal(), Is.EqualTo(13_181));
            Assert.That(result.GetProperty("leaders").GetDecimal(), Is.EqualTo(228));
            Assert.That(result.GetProperty("deputies").GetDecimal(), Is.EqualTo(228));
            Assert.That(result.GetProperty("mailsWritten").GetInt32(), Is.EqualTo(1));
        });
        using var mail = await MimeMessage.LoadAsync(result.GetProperty("eml").GetString()!);
        Assert.Multiple(() =>
        {
            Assert.That(mail.TextBody, Does.Contain("228").And.Contain("13.181"));
            Assert.That(mail.HtmlBody, Does.Contain("228").And.Contain("13.181"));
            Assert.That(mail.HtmlBody, Does.Contain("href=\"http://localhost:5080/figures"), "links lead to what will be served");
        });
    }
}
