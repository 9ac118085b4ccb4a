using System.Security.Cryptography;
using System.Text;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using Microsoft.Extensions.Configuration;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixture(DatabaseProvider.Sqlite)]
internal sealed class DkimTests(DatabaseProvider provider) : MailFixture(provider)
{
    private readonly RSA _key = RSA.Create(2048);
    private string _keyFile = null!;

    [OneTimeSetUp]
    public void MakeKey()
    {
        _keyFile = Path.GetTempFileName();
        File.WriteAllText(_keyFile, _key.ExportRSAPrivateKeyPem());
    }

    [OneTimeTearDown]
    public void ForgetKey()
    {
        File.Delete(_keyFile);
        _key.Dispose();
    }

    [Test]
    public async Task What_a_real_server_receives_bears_a_signature_that_holds_and_covers_how_to_stop_it()
    {
        var server = StartServer("ok");
        var house = NewHouse(Settings(server.Port));
        await EnqueueAsync(house, Draft() with { Subscription = house.Resolve<UnsubscribeLinks>().For(Guid.CreateVersion7(), "vi", "monthly-summary") });
        await house.SendAsync();

        using var received = server.Received.Single();
        var signature = received.Headers[HeaderId.DkimSignature]!;
        Assert.Multiple(() =>
        {
            Assert.That(IsSigned(server.ReceivedBytes.Single()), Is.True);
            Assert.That(signature, Does.Contain("d=chodon.example").And.Contain("s=thu"));
            Assert.That(signature.ToLowerInvariant(), Does.Contain("list-unsubscribe:list-unsubscribe-post").And.Contain("message-id"));
        });
    }

    [Test]
    public async Task One_changed_letter_of_the_text_the_subject_or_the_way_to_stop_breaks_it()
    {
        var house = NewHouse(Settings(25));
        await EnqueueAsync(house, Draft() with { Subscription = house.Resolve<UnsubscribeLinks>().For(Guid.CreateVersion7(), "vi", "monthly-summary") });
        var mime = house.Outbox().Single().Mime;
        Assert.That(IsSigned(mime), Is.True, "as it is stored");

        Assert.Multiple(() =>
        {
            foreach (var (from, to) in new[] { ("13.181", "13.182"), ("Subject: =?utf-8?b?", "Subject: =?utf-8?B?"), ("mail/stop", "mail/stap") })
                Assert.That(IsSigned(Changed(mime, from, to)), Is.False, from);
        });
    }

    [Test]
    public async Task Without_the_settings_nothing_is_signed()
    {
        var house = HouseToFiles();
        await EnqueueAsync(house, Draft());

        Assert.That(Encoding.ASCII.GetString(house.Outbox().Single().Mime), Does.Not.Contain("DKIM-Signature"));
    }

    [Test]
    public void A_file_that_is_no_key_is_named_in_one_line()
    {
        var noKey = Path.GetTempFileName();
        File.WriteAllText(noKey, "hello");
        var publicKey = Path.GetTempFileName();
        File.WriteAllText(publicKey, _key.ExportRSAPublicKeyPem());
        using var curve = ECDsa.Create();
        var otherKind = Path.GetTempFileName();
        File.WriteAllText(otherKind, curve.ExportECPrivateKeyPem());
        var locked = Path.GetTempFileName();
        File.WriteAllText(locked, _key.ExportEncryptedPkcs8PrivateKeyPem("x", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 10)));

        Assert.Multiple(() =>
        {
            foreach (var file in new[] { noKey, publicKey, otherKind, locked, "/nowhere/key.pem", Path.GetTempPath() })
            {
                Assert.That(
                    () => Read(("Domain", "chodon.example"), ("Selector", "thu"), ("KeyFile", file)),
                    Throws.InstanceOf<OperatorException>().With.Message.Contains("Mail:Dkim:KeyFile").And.Message.Contains(file).And.Message.Not.Contains("\n"), file);
            }

            Assert.That(() => Read(("Domain", "chodon.example"), ("KeyFile", _keyFile)), Throws.InstanceOf<OperatorException>().With.Message.Contains("Mail:Dkim:Selector"));
        });
        foreach (var file in new[] { noKey, publicKey, otherKind, locked })
            File.Delete(file);
    }

    private MailSettings Settings(int port) =>
        Read(("Domain", "chodon.example"), ("Selector", "thu"), ("KeyFile", _keyFile)) with
        {
            Host = "127.0.0.1", Port = port, From = "Hộ an toàn <no-reply@chodon.example>",
        };

    private static MailSettings Read(params (string Name, string Value)[] dkim) =>
        MailSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(dkim.Select(pair => KeyValuePair.Create($"Mail:Dkim:{pair.Name}", (string?)pair.Value)))
                .Build(),
            "unused",
            isDemonstration: false);

    private bool IsSigned(byte[] mime)
    {
        using var message = MimeMessage.Load(new MemoryStream(mime));
        var signature = message.Headers.Single(header => header.Id == HeaderId.DkimSignature);
        return new DkimVerifier(new OneKey(_key)).Verify(message, signature);
    }

    private static byte[] Changed(byte[] mime, string from, string to)
    {
        var text = Encoding.ASCII.GetString(mime);
        Assert.That(text, Does.Contain(from));
        return Encoding.ASCII.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What stands in the DNS of the sender's domain.</summary>
    private sealed class OneKey(RSA key) : IDkimPublicKeyLocator
    {
        private readonly AsymmetricKeyParameter _key = PublicKeyFactory.CreateKey(key.ExportSubjectPublicKeyInfo());

        public AsymmetricKeyParameter LocatePublicKey(string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            (domain, selector) == ("chodon.example", "thu") ? _key : throw new InvalidOperationException($"No key {selector} of {domain}.");

        public Task<AsymmetricKeyParameter> LocatePublicKeyAsync(string methods, string domain, string selector, CancellationToken cancellationToken = default) =>
            Task.FromResult(LocatePublicKey(methods, domain, selector, cancellationToken));
    }
}
