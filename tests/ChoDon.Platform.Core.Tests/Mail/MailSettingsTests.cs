using ChoDon.Platform.Core.Mail;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Tests.Mail;

internal sealed class MailSettingsTests
{
    [Test]
    public void Without_a_host_mail_goes_to_files()
    {
        var settings = Read();

        Assert.That((settings.HasServer, settings.Directory), Is.EqualTo((false, "/data/mail")));
    }

    [Test]
    public void A_server_with_its_log_in_is_read_and_the_password_is_never_shown()
    {
        var settings = Read(("Host", "mail.example.org"), ("Port", "587"), ("Security", "starttls"), ("User", "u"), ("Password", "secret"), ("From", "a@example.org"));

        Assert.Multiple(() =>
        {
            Assert.That((settings.Host, settings.Port, settings.Security), Is.EqualTo(("mail.example.org", 587, MailSecurity.StartTls)));
            Assert.That(settings.Sender.Domain, Is.EqualTo("example.org"));
            Assert.That($"{settings}", Does.Not.Contain("secret"));
        });
    }

    [TestCase("Port", "many")]
    [TestCase("Port", "70000")]
    [TestCase("Security", "perhaps")]
    [TestCase("Security", "7")]
    [TestCase("From", "nobody")]
    public void A_setting_that_cannot_be_used_is_named(string name, string value) =>
        Assert.That(() => Read((name, value)), Throws.InstanceOf<OperatorException>().With.Message.Contains($"Mail:{name}").And.Message.Contains(value));

    private static MailSettings Read(params (string Name, string Value)[] values) =>
        MailSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create($"Mail:{pair.Name}", (string?)pair.Value)))
                .Build(),
            "/data/mail",
            isDemonstration: false);
}
