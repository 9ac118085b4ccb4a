using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Tests.Support;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ChoDon.Modules.Incidents.Tests;

/// <summary>Incidents are counted; nothing in this module can tie one to a person.</summary>
internal sealed class NothingAboutAnybodyTests(DatabaseProvider provider) : RegisterTests(provider)
{
    // All columns there are. Whoever adds one says here that it names nobody; the one text is the name of a kind.
    private static readonly string[] Known =
    [
        "inc_incident_count: cases, from_sheet, helped, id, kind_id, month, outcome, saved_at, stamp, subjects, unit_id",
        "inc_incident_kind: id, is_retired, name, saved_at, stamp, unit_id, weight",
        "inc_sheet_done: id, month, saved_at, stamp, unit_id",
    ];

    [Test]
    public void There_is_no_column_that_is_not_known_to_name_nobody()
    {
        using var data = Register.NewContext();

        var columns = Tables(data).Select(table =>
            $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName()).Order(StringComparer.Ordinal))}");

        Assert.That(columns.Order(StringComparer.Ordinal), Is.EqualTo(Known));
    }

    [Test]
    public void The_one_text_is_the_name_of_a_kind()
    {
        using var data = Register.NewContext();

        var texts = Tables(data).SelectMany(table => table.GetProperties()).Where(column => column.ClrType == typeof(string));

        Assert.That(texts.Select(column => (column.DeclaringType.ClrType, column.Name)), Is.EqualTo(new[] { (typeof(IncidentKind), nameof(IncidentKind.Name)) }));
    }

    [Test]
    public void Nothing_leads_to_another_table()
    {
        using var data = Register.NewContext();

        Assert.That(Tables(data).SelectMany(table => table.GetForeignKeys()), Is.Empty);
    }

    private static IEnumerable<IEntityType> Tables(IncidentsDbContext data) =>
        data.Model.GetEntityTypes().Where(entity => entity.GetTableName()!.StartsWith(IncidentsDbContext.Prefix, StringComparison.Ordinal));
}
