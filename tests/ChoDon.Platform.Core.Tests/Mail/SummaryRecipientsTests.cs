using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Jobs;

namespace ChoDon.Platform.Core.Tests.Mail;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SummaryRecipientsTests(DatabaseProvider provider) : MailFixture(provider)
{
    [SetUp]
    public void OpenHouse() => HouseToFiles().StoreUnits();

    private Guid Village => House.Units.Villages[0].Id;

    private Guid Commune => House.Units.Villages[0].ParentId!.Value;

    [Test]
    public async Task Who_leads_the_district_or_stands_above_gets_the_districts_and_a_commune_its_own()
    {
        Store("tinh@example.org", null);
        Store("huyen@example.org", House.DistrictId);
        Store("xa@example.org", Commune);
        Store("thon@example.org", Village);
        House.StorePerson("Lý Thị Giả", "khac@example.org", PlatformPermissions.ReadFigures, House.DistrictId);

        var found = await FindAsync();

        Assert.That(found.Select(recipient => (recipient.Address, recipient.UnitId)), Is.EquivalentTo(new[]
        {
            ("tinh@example.org", House.DistrictId), ("huyen@example.org", House.DistrictId), ("xa@example.org", Commune),
        }));
    }

    [Test]
    public async Task An_address_gets_one_message_for_each_unit_and_none_without_an_address()
    {
        Store("lanhdao@example.org", null);
        Store("LanhDao@example.org", House.DistrictId);
        Store("", House.DistrictId);

        var found = await FindAsync();

        Assert.That(found.Select(recipient => recipient.HasAddress), Is.EquivalentTo(new[] { true, false }));
    }

    [Test]
    public async Task Each_gets_the_summary_of_the_own_unit()
    {
        Store("huyen@example.org", House.DistrictId);
        Store("xa@example.org", Commune);

        await House.Resolve<RunNow>().AskForMonthAsync(
            "platform", "monthly-summary", House.DistrictId, new Actor(null, "admin"), new Month(2020, 5), default);
        await House.TickAsync();

        Assert.That(House.Outbox().Select(mail => (mail.Recipient, mail.Subject.Split(',')[0])), Is.EquivalentTo(new[]
        {
            ("huyen@example.org", "Huyện Chợ Đồn"), ("xa@example.org", "Xã Minh Họa 1"),
        }));
    }

    private void Store(string email, Guid? unitId) =>
        House.StorePerson("Nguyễn Văn Thử", email, PlatformPermissions.ReceiveSummary, unitId);

    private Task<IReadOnlyList<SummaryRecipient>> FindAsync() =>
        House.Resolve<SummaryRecipients>().ForAsync(House.DistrictId, default);
}
