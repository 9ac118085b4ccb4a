using System.Text;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Rows;
using ChoDon.Platform.Core.Import.Running;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>Files from computers with American settings, which write days as texts with the month first.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class DayOrderTests(DatabaseProvider provider)
{
    private static readonly string[] Headings = ["Thôn", "Chủ hộ", "Năm sinh", "Ngày ký cam kết"];

    private ImportHouse _house = null!;

    [SetUp]
    public async Task StartAsync() => _house = await ImportHouse.StartAsync(provider);

    [TearDown]
    public async Task StopAsync() => await _house.DisposeAsync();

    [Test]
    public async Task Days_with_the_month_first_are_asked_about_and_read_as_the_person_says([Values("csv", "xlsx")] string kind)
    {
        var batch = await CheckAsync(kind, "9/7/2018", "7/25/2018", "10/31/2018");
        var question = (await ReportAsync(batch)).Days!.Single();
        var early = await _house.ImportAsync(batch);
        batch = await _house.OrderDaysAsync(batch, DayOrder.MonthFirst);
        var days = (await ReportAsync(batch)).Days!.Single();
        batch = await _house.ImportAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That((question.Column, question.Order, question.Likely, question.IsOpen), Is.EqualTo(("committed-on", DayOrder.DayFirst, DayOrder.MonthFirst, true)));
            Assert.That(question.Samples, Is.EqualTo(new[]
            {
                new DaySample("7/25/2018", null, new DateOnly(2018, 7, 25)),
                new DaySample("10/31/2018", null, new DateOnly(2018, 10, 31)),
                new DaySample("9/7/2018", new DateOnly(2018, 7, 9), new DateOnly(2018, 9, 7)),
            }));
            Assert.That((early.State, early.Imported), Is.EqualTo((ImportState.Checked, 0)), "nothing is imported before somebody has said how days are read");
            Assert.That((days.Order, days.IsOpen), Is.EqualTo((DayOrder.MonthFirst, false)));
            Assert.That((batch.State, batch.Imported), Is.EqualTo((ImportState.Imported, 3)));
            Assert.That(await DaysAsync(), Is.EqualTo(new[] { new DateOnly(2018, 7, 25), new DateOnly(2018, 9, 7), new DateOnly(2018, 10, 31) }));
        });
    }

    [Test]
    public async Task Who_keeps_the_day_first_gets_errors_for_what_is_no_day_then()
    {
        var batch = await _house.OrderDaysAsync(await CheckAsync("csv", "9/7/2018", "7/25/2018"), DayOrder.DayFirst);
        batch = await _house.ImportAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That(await _house.ErrorsAsync(batch), Is.EqualTo(new[] { "3 committed-on: Cell.NoDate" }));
            Assert.That(await DaysAsync(), Is.EqualTo(new[] { new DateOnly(2018, 7, 9) }));
        });
    }

    [Test]
    public async Task Where_both_ways_are_proved_what_can_be_read_both_ways_is_an_error([Values("csv", "xlsx")] string kind)
    {
        var batch = await CheckAsync(kind, "25/7/2018", "9/7/2018", "7/25/2018", "8/8/2018", "31/31/2018");
        batch = await _house.ImportAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That((await ReportAsync(batch)).Days, Is.Empty);
            Assert.That(await _house.ErrorsAsync(batch), Is.EqualTo(new[]
            {
                "3 committed-on: Cell.EitherDay", "4 committed-on: Cell.NoDate.Mixed", "6 committed-on: Cell.NoDate.Mixed",
            }));
            Assert.That(await DaysAsync(), Is.EqualTo(new[] { new DateOnly(2018, 7, 25), new DateOnly(2018, 8, 8) }));
        });
    }

    [Test]
    public async Task The_order_is_remembered_with_the_columns_and_asked_about_where_a_file_proves_another()
    {
        await _house.OrderDaysAsync(await CheckAsync("csv", "7/25/2018"), DayOrder.MonthFirst);
        var either = (await ReportAsync(await CheckAsync("csv", "9/7/2018"))).Days!.Single();
        var dayFirst = (await ReportAsync(await CheckAsync("csv", "25/7/2018"))).Days!.Single();

        Assert.Multiple(() =>
        {
            Assert.That((either.Order, either.IsOpen), Is.EqualTo((DayOrder.MonthFirst, false)));
            Assert.That((dayFirst.Order, dayFirst.Likely, dayFirst.IsOpen), Is.EqualTo((DayOrder.MonthFirst, DayOrder.DayFirst, true)));
        });
    }

    [Test]
    public async Task Columns_that_were_remembered_before_days_had_an_order_are_still_known()
    {
        await CheckAsync("csv", "25/7/2018");
        await using (var context = _house.NewContext())
            await context.Database.ExecuteSqlAsync($$"""UPDATE platform_import_mapping SET columns = '{"0":"village","1":"member","3":"committed-on"}'""");
        var batch = await CheckAsync("csv", "25/7/2018");

        Assert.That(ImportChoices.Read(batch.Choices).Columns, Is.EqualTo(new Dictionary<int, string> { [0] = "village", [1] = "member", [3] = "committed-on" }));
    }

    private Task<ImportBatch> CheckAsync(string kind, params string[] days)
    {
        var rows = days.Select((day, at) => (object?[])["Thôn Hòa Bình", $"Người {"Một Hai Ba Bốn Năm".Split(' ')[at]}", 1970, day]);
        return kind == "csv"
            ? _house.CheckAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Headings).Select(row => string.Join(',', row)))))
            : _house.CheckAsync(rows.Prepend(Headings).Aggregate(new XlsxBuilder().Sheet("Hộ"), (book, row) => book.Row(row)).Build(), fileName: "ho.xlsx");
    }

    private Task<RowReport> ReportAsync(ImportBatch batch) => _house.AtDeskAsync(desk => desk.ReportAsync(batch, default));

    private async Task<List<DateOnly>> DaysAsync()
    {
        await using var context = _house.NewContext();
        return await context.Database.SqlQuery<DateOnly>($"SELECT committed_on AS \"Value\" FROM enr_membership ORDER BY committed_on").ToListAsync();
    }
}
