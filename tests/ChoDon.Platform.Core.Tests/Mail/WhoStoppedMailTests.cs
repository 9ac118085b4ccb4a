using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;
using MimeKit;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class WhoStoppedMailTests(DatabaseProvider provider) : MailFixture(provider)
{
    private Unit Commune => Units.AsOf(Clock.Today()).Find(Units.Villages[0].ParentId!.Value)!;

    [SetUp]
    public void OpenHouse() => HouseToFiles().StoreUnits();

    [Test]
    public async Task Who_stopped_it_gets_none_until_they_want_it_again()
    {
        var person = Leader("district@example.org", Units.District.Id);
        var choices = House.Resolve<MailChoices>();
        await choices.ChooseAsync(person, MailTopics.MonthlySummary, false, default);
        await choices.ChooseAsync(person, MailTopics.MonthlySummary, false, default);
        Assert.That((await FindAsync()).Single(), Has.Property("IsStopped").True.And.Property("GetsIt").False);
        await RunAsync();
        Assert.That(House.Outbox(), Is.Empty);

        await choices.ChooseAsync(person, MailTopics.MonthlySummary, true, default);
        await RunAsync();

        Assert.That(House.Outbox(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_address_that_mail_comes_back_from_gets_none_until_it_is_said_to_work_or_is_another_one()
    {
        var person = Leader("District@Example.org", Units.District.Id);
        await StoreBounceAsync("district@example.org", isPermanent: false);
        Assert.That((await FindAsync()).Single().GetsIt, Is.True, "late is not lost");
        await StoreBounceAsync("district@example.org", isPermanent: true);
        Assert.That((await FindAsync()).Single(), Has.Property("GetsIt").False.And.Property("Bounce").Property("Reason").EqualTo("550 no such user"));

        await using (var context = House.NewContext())
        {
            var account = await context.Users.FindAsync(person);
            account!.Email = "other@example.org";
            await context.SaveChangesAsync();
        }

        Assert.That((await FindAsync()).Single().GetsIt, Is.True, "another address");
        await using (var context = House.NewContext())
        {
            var account = (await context.Users.FindAsync(person))!;
            account.Email = "district@example.org";
            await context.SaveChangesAsync();
            Assert.That((await FindAsync()).Single().GetsIt, Is.False);
            await House.Resolve<UndeliverableAddresses>().ClearAsync(account, new Actor(null, "admin"), default);
            Assert.That(context.AuditEntries.Single().Action, Is.EqualTo("account.address-cleared"));
        }

        Assert.That((await FindAsync()).Single().GetsIt, Is.True, "said to work");
    }

    [Test]
    public async Task The_summary_says_how_to_stop_it_and_never_bears_a_name()
    {
        House.StorePerson("Hoàng Chim Yến", "district@example.org", PlatformPermissions.ReceiveSummary, Units.District.Id);
        House.StorePerson("Canary Person", "adviser@example.org", PlatformPermissions.ReceiveSummary, Commune.Id, "en");
        await RunAsync();

        Assert.Multiple(() =>
        {
            foreach (var stored in House.Outbox())
            {
                using var mail = MimeMessage.Load(new MemoryStream(stored.Mime));
                var stop = mail.Headers["List-Unsubscribe"]!.Trim('<', '>');
                Assert.That(mail.Headers["List-Unsubscribe-Post"], Is.EqualTo("List-Unsubscribe=One-Click"));
                Assert.That(mail.Headers["List-Id"], Does.StartWith("<monthly-summary."));
                Assert.That(mail.Headers["Auto-Submitted"], Is.EqualTo("auto-generated"));
                Assert.That(stop, Does.StartWith("https://chodon.example/mail/stop?").And.Not.Contain("example.org"));
                Assert.That(mail.TextBody, Does.Contain(stop));
                Assert.That(System.Net.WebUtility.HtmlDecode(mail.HtmlBody), Does.Contain(stop));
                foreach (var part in new[] { mail.ToString(), mail.TextBody, mail.HtmlBody })
                    Assert.That(part, Does.Not.Contain("Chim Yến").And.Not.Contain("Canary"));
            }

            Assert.That(House.Outbox(), Has.Count.EqualTo(2));
        });
    }

    private Guid Leader(string address, Guid? unitId) => House.StorePerson("Lãnh đạo", address, PlatformPermissions.ReceiveSummary, unitId);

    private Task<IReadOnlyList<SummaryRecipient>> FindAsync() =>
        House.Resolve<SummaryRecipients>().ForAsync(House.DistrictId, default);

    private Task RunAsync() =>
        House.Resolve<MonthlySummary>().RunAsync(new(House.DistrictId, new DateTime(2020, 6, 1, 0, 0, 0, DateTimeKind.Utc), _ => Task.CompletedTask), default);

    private async Task StoreBounceAsync(string address, bool isPermanent)
    {
        await using var context = House.NewContext();
        context.MailBounces.Add(new MailBounce
        {
            Address = address.ToUpperInvariant(),
            ReportId = $"{Guid.CreateVersion7():N}",
            IsPermanent = isPermanent,
            Status = isPermanent ? "5.1.1" : "4.2.2",
            Reason = "550 no such user",
            At = Clock.UtcNow(),
        });
        await context.SaveChangesAsync();
    }
}
