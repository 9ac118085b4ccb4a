using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Tests.Support;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Modules.Campaigns.Tests;

/// <summary>Useful information is a whole number of a session; nothing in this module can tie it to a person.</summary>
internal sealed class NothingAboutInformantsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    // All columns there are. Whoever adds one says here that it names nobody: the few free texts are about the session as
    // a whole, and their hints ask for no names. The calendar's account is the member of staff who subscribed.
    private static readonly string[] Known =
    [
        "cmp_calendar_link: account_id, id, language, made_at, revoked_at, stamp, token_hash, unit_id",
        "cmp_campaign: first_day, goal, id, last_day, name, partners, plan_day, plan_number, responsible_body, saved_at, stamp, unit_id",
        "cmp_campaign_material: added_at, campaign_id, document_id, id, stamp, title, unit_id",
        "cmp_campaign_topic: campaign_id, topic_id, unit_id",
        "cmp_campaign_village: campaign_id, unit_id",
        "cmp_session: attendance, campaign_id, cancel_reason, confirmed_on, day, id, joint_id, kind, languages, minority, note, place, saved_at, speakers, stamp, starts_at, state, unit_id, useful_information, women",
        "cmp_session_file: added_at, document_id, id, kind, session_id, stamp, unit_id",
        "cmp_session_topic: session_id, topic_id, unit_id",
        "cmp_topic: id, is_retired, name, saved_at, stamp, unit_id",
    ];

    private static readonly string[] WordsForPeople =
        ["informant", "source", "person", "contact", "phone", "citizen", "household", "account", "reporter", "witness", "birth", "address"];

    [Test]
    public void There_is_no_column_that_is_not_known_to_name_nobody()
    {
        using var data = Register.NewContext();

        var columns = Tables(data).Select(table =>
            $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName()).Order(StringComparer.Ordinal))}");

        Assert.That(columns.Order(StringComparer.Ordinal), Is.EqualTo(Known));
    }

    [Test]
    public void Useful_information_stands_in_one_column_and_that_is_a_whole_number()
    {
        using var data = Register.NewContext();

        var column = Tables(data).SelectMany(table => table.GetProperties())
            .Single(property => property.GetColumnName().Contains("information", StringComparison.Ordinal));

        Assert.That(column.ClrType, Is.EqualTo(typeof(int?)));
        Assert.That(column.DeclaringType.ClrType, Is.EqualTo(typeof(Session)));
        Assert.That(column.GetContainingForeignKeys(), Is.Empty);
    }

    [Test]
    public void No_column_and_no_link_speaks_of_a_person()
    {
        using var data = Register.NewContext();

        var names = Tables(data).Where(table => table.ClrType != typeof(CalendarLink))
            .SelectMany(table => table.GetProperties()).Select(column => column.GetColumnName());
        var targets = Tables(data).SelectMany(table => table.GetForeignKeys()).Select(link => link.PrincipalEntityType.GetTableName());

        Assert.That(names.Where(name => WordsForPeople.Any(word => name.Contains(word, StringComparison.Ordinal))), Is.Empty);
        Assert.That(targets, Has.All.StartsWith("cmp_"));
    }

    [Test]
    public void Who_reads_the_calendar_is_tied_to_no_session()
    {
        using var data = Register.NewContext();

        var subscriptions = Tables(data).Single(table => table.ClrType == typeof(CalendarLink));

        Assert.That(subscriptions.GetForeignKeys(), Is.Empty);
        Assert.That(subscriptions.GetReferencingForeignKeys(), Is.Empty);
        Assert.That(subscriptions.GetProperties().Select(column => column.GetColumnName()), Has.None.Contains("session"));
    }

    private static IEnumerable<IEntityType> Tables(CampaignsDbContext data) =>
        data.Model.GetEntityTypes().Where(entity => entity.GetTableName()!.StartsWith(CampaignsDbContext.Prefix, StringComparison.Ordinal));
}
