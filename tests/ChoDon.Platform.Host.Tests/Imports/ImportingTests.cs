using System.Text;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Imports;

/// <summary>The way of a file from the desk to the register and back, on both databases.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class ImportingTests(DatabaseProvider provider)
{
    private const string Headings = "Thôn,Xã,Chủ hộ,Họ và tên,Năm sinh,Giới tính,Dân tộc,Số điện thoại,Số CCCD,Ngày ký cam kết\r\n";

    private ImportHouse _house = null!;

    private string Commune => _house.Communes[0].Name;

    [OneTimeSetUp]
    public async Task StartAsync() => _house = await ImportHouse.StartAsync(provider);

    [OneTimeTearDown]
    public async Task StopAsync() => await _house.DisposeAsync();

    [SetUp]
    public async Task EmptyAsync()
    {
        await using var context = _house.NewContext();
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_household_member");
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_membership");
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_household");
        await context.ImportBatches.ExecuteDeleteAsync();
    }

    [Test]
    public async Task A_household_with_its_people_comes_into_the_register()
    {
        var batch = await _house.ImportAsync(await _house.CheckAsync(Csv(
            $"Thôn Hoà Bình,,NÔNG VĂN THỬ,NÔNG VĂN THỬ,12/3/1970,Nam,Tày,912345678,6201012345,12/7/2018\r\n,,,Hoàng Thị Thử,1975,nữ,Nùng,,,\r\n,,,Nông Thị Con,2001,,,,,\r\n")));

        await using var context = _house.NewContext();
        var household = await context.Database.SqlQuery<string>(
            $"SELECT head_name || '|' || birth_year || '|' || sex || '|' || ethnic_group || '|' || phone || '|' || citizen_number_end AS \"Value\" FROM enr_household").SingleAsync();
        var members = await context.Database.SqlQuery<string>(
            $"SELECT name || '|' || birth_year || '|' || position AS \"Value\" FROM enr_household_member ORDER BY position").ToListAsync();
        Assert.Multiple(async () =>
        {
            Assert.That((batch.State, batch.Imported), Is.EqualTo((ImportState.Imported, 1)));
            Assert.That(household, Is.EqualTo("Nông Văn Thử|1970|2|02|+84912345678|345"));
            Assert.That(members, Is.EqualTo(new[] { "Hoàng Thị Thử|1975|1", "Nông Thị Con|2001|2" }));
            Assert.That(await _house.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_membership WHERE left_on IS NULL"), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_heading_of_two_rows_tells_the_years_of_men_and_women_apart()
    {
        var workbook = new XlsxBuilder().Sheet("Hộ")
            .Row("DANH SÁCH HỘ THAM GIA")
            .Row("TT", "Thôn", "Chủ hộ", "Họ và tên", "Năm sinh", null, "Cam kết", null)
            .Row(null, null, null, null, "Nam", "Nữ", "Ngày ký", "Số")
            .Row(1, "Hòa Bình", "Nông Văn Thử", "Nông Văn Thử", 1970, null, "12/7/2018", "01")
            .Row(null, null, null, "Hoàng Thị Thử", null, 1975)
            .Row(2, "Hòa Bình", "Lý Văn Sai", "Lý Văn Sai", 1980, 1981, "12/7/2018", "02");
        foreach (var range in new[] { "A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:H2" })
            workbook.Merge(range);

        var batch = await _house.CheckAsync(workbook.Build(), fileName: "ho.xlsx");
        var errors = await _house.ErrorsAsync(batch);
        batch = await _house.ImportAsync(batch);

        await using var context = _house.NewContext();
        var people = await context.Database.SqlQuery<string>(
            $"SELECT head_name || '|' || birth_year || '|' || sex AS \"Value\" FROM enr_household UNION ALL SELECT name || '|' || birth_year || '|' || sex FROM enr_household_member").ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(errors, Is.EqualTo(new[] { "6 birth-year-of-woman: Import.TwoBirthYears" }));
            Assert.That(people, Is.EqualTo(new[] { "Nông Văn Thử|1970|2", "Hoàng Thị Thử|1975|1" }));
        });
    }

    [Test]
    public async Task Rows_with_errors_stay_out_with_their_whole_household_and_the_others_come_in()
    {
        var batch = await _house.CheckAsync(Csv(
            "Thôn Hòa Bình,,Người Một,,1970,,,,,12/7/2018\r\n"
            + "Thôn Nà Pài,,Người Hai,,1970,,,,,12/7/2018\r\n"
            + "Thôn Hòa Bình,,Người Ba,,1970,,,,,31/04/2019\r\n"
            + ",,,Con Ba,2000,,,,,\r\n"
            + "Thôn Hoa Binh,,Người Bốn,,1970,,,,,12/7/2018\r\n"
            + $"Nà Pài,{Commune},Người Năm,,1970,,,,,12/7/2018\r\n"
            + "Thôn Hòa Bình,,Người Sáu,,2999,,,,,1/1/2018\r\n"));
        var errors = await _house.ErrorsAsync(batch);
        batch = await _house.ImportAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That(errors, Is.EqualTo(new[]
            {
                "3 village: Import.VillageAmbiguous", "4 committed-on: Cell.NoDate", "6 village: Import.VillageAlike",
                "8 birth-year: Cell.NoYear", "8 committed-on: Error.BeforeProgramme",
            }));
            Assert.That((batch.Good, batch.Refused, batch.RefusedRows, batch.Imported), Is.EqualTo((2, 4, 5, 2)));
            Assert.That(await HouseholdsAsync(), Is.EqualTo(2));
            Assert.That(await _house.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household_member"), Is.Zero);
        });
    }

    [Test]
    public async Task Where_a_village_has_several_models_a_household_joins_the_programmes_own_of_those_that_work()
    {
        var village = _house.Tree.Children(_house.Communes[1].Id).Single().Id;
        await using var context = _house.NewContext();
        var closed = await ImportHouse.AddModelAsync(context, village, new DateOnly(2018, 6, 1), closedOn: new DateOnly(2019, 1, 1));
        var later = await ImportHouse.AddModelAsync(context, village, new DateOnly(2018, 6, 1), "Tổ tự quản");

        var batch = await _house.ImportAsync(await _house.CheckAsync(Csv($"Nà Pài,{_house.Communes[1].Name},Người Một,,1970,,,,,12/7/2018\r\n")));

        Assert.Multiple(async () =>
        {
            Assert.That((batch.Imported, batch.Warnings), Is.EqualTo((1, 1)));
            Assert.That(
                await _house.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_membership WHERE village_model_id NOT IN ({closed}, {later})"), Is.EqualTo(1));
        });
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_membership");
        await context.Database.ExecuteSqlAsync($"DELETE FROM enr_village_model WHERE id IN ({closed}, {later})");
    }

    [Test]
    public async Task What_is_refused_only_while_it_is_saved_has_its_row_in_the_list_and_what_came_meanwhile_counts_as_known()
    {
        var village = _house.Tree.Children(_house.Communes[1].Id).Single().Id;
        var rows = $"Nà Pài,{_house.Communes[1].Name},Người Một,,1970,,,,,12/7/2018\r\n,,,Con Một,2000,,,,,\r\n"
            + "Thôn Hòa Bình,,Người Hai,,1971,,,,,12/7/2018\r\nThôn Hòa Bình,,Người Ba,,1971,,,,,31/4/2019\r\nThôn Hòa Bình,,Người Bốn,,1971,,,,,12/7/2018\r\n";
        var batch = await _house.CheckAsync(Csv(rows));
        await _house.ImportAsync(await _house.CheckAsync(Csv("Thôn Hòa Bình,,Người Bốn,,1971,,,,,12/7/2018\r\n")));
        await using var context = _house.NewContext();
        await context.Database.ExecuteSqlAsync($"UPDATE enr_village_model SET closed_on = {new DateOnly(2019, 1, 1)} WHERE unit_id = {village}");

        batch = await _house.ImportAsync(batch);
        var report = await _house.AtDeskAsync(desk => desk.ReportAsync(batch, default));

        await context.Database.ExecuteSqlAsync($"UPDATE enr_village_model SET closed_on = NULL WHERE unit_id = {village}");
        Assert.Multiple(async () =>
        {
            Assert.That(await _house.ErrorsAsync(batch), Is.EqualTo(new[] { "2 village: Error.VillageWithoutModel", "5 committed-on: Cell.NoDate" }));
            Assert.That(report.Refused.Select(row => (row.Number, row.Cells[3])), Is.EqualTo(new[] { (2, ""), (3, "Con Một"), (5, "") }));
            Assert.That((batch.State, batch.Imported, batch.Known, batch.Refused, batch.RefusedRows), Is.EqualTo((ImportState.Imported, 1, 1, 2, 3)));
        });
    }

    [Test]
    public async Task The_same_file_twice_is_imported_once()
    {
        var content = Csv("Thôn Hòa Bình,,Người Một,,1970,,,,,12/7/2018\r\nThôn Hòa Bình,,Người Hai,,1971,,,,,12/7/2018\r\nthôn hoà bình,,NGƯỜI MỘT,,1970,,,,,12/7/2018\r\n");
        var first = await _house.ImportAsync(await _house.CheckAsync(content));
        var second = await _house.CheckAsync(content);
        var same = await _house.AtDeskAsync(desk => desk.SameFileAsync(second, default));
        await _house.ImportAsync(second);

        Assert.Multiple(async () =>
        {
            Assert.That((first.Imported, first.Known), Is.EqualTo((2, 1)));
            Assert.That((second.Good, second.Known), Is.EqualTo((0, 3)));
            Assert.That(same?.Id, Is.EqualTo(first.Id));
            Assert.That(await HouseholdsAsync(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Undoing_takes_back_all_but_what_somebody_changed_since()
    {
        var batch = await _house.ImportAsync(await _house.CheckAsync(Csv(
            "Thôn Hòa Bình,,Người Một,,1970,,,,,12/7/2018\r\n,,,Con Một,2000,,,,,\r\nThôn Hòa Bình,,Người Hai,,1971,,,,,12/7/2018\r\nThôn Hòa Bình,,Người Ba,,1971,,,,,12/7/2018\r\n")));
        await using (var context = _house.NewContext())
        {
            await context.Database.ExecuteSqlAsync($"UPDATE enr_household SET stamp = {Guid.CreateVersion7()} WHERE head_name = 'Người Hai'");
            await context.Database.ExecuteSqlAsync($"UPDATE enr_membership SET left_on = {new DateOnly(2020, 1, 1)} WHERE household_id = (SELECT id FROM enr_household WHERE head_name = 'Người Ba')");
        }

        batch = await _house.UndoAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That((batch.State, batch.TakenBack, batch.Kept), Is.EqualTo((ImportState.Undone, 1, 2)));
            Assert.That(await HouseholdsAsync(), Is.EqualTo(2));
            Assert.That(await _house.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household_member"), Is.Zero);
        });
    }

    [Test]
    public async Task Who_began_an_import_and_lost_the_right_to_it_imports_nothing()
    {
        await using var house = await ImportHouse.StartAsync(provider);
        var batch = await house.CheckAsync(Csv("Thôn Hòa Bình,,Người Một,,1970,,,,,12/7/2018\r\n"));
        await house.TakeGrantsAwayAsync();
        batch = await house.ImportAsync(batch);

        Assert.That((batch.State, batch.Error, batch.Imported), Is.EqualTo((ImportState.Stopped, "Stopped.NotAllowed", 0)));
    }

    [Test]
    public async Task Only_the_unit_that_was_looked_at_is_filled()
    {
        var batch = await _house.CheckAsync(Csv("Thôn Hòa Bình,,Người Một,,1970,,,,,12/7/2018\r\n"), _house.Communes[1]);

        Assert.That(await _house.ErrorsAsync(batch), Is.EqualTo(new[] { "2 village: Import.VillageUnknown" }));
    }

    [Test]
    public async Task The_file_is_sealed_while_it_is_kept_and_deleted_when_it_has_done_its_work()
    {
        var batch = await _house.CheckAsync(Csv("Thôn Hòa Bình,,Người Bí Mật,,1970,,,,006070001234,12/7/2018\r\n"));
        await using var context = _house.NewContext();
        var kept = await context.ImportParts.AsNoTracking().Where(part => part.BatchId == batch.Id).ToListAsync();
        await _house.ImportAsync(batch);

        Assert.Multiple(async () =>
        {
            Assert.That(kept, Is.Not.Empty);
            Assert.That(kept.Where(part => Encoding.UTF8.GetString(part.Content).Contains("006070001234", StringComparison.Ordinal)), Is.Empty);
            Assert.That(await context.ImportParts.CountAsync(part => part.BatchId == batch.Id && part.Kind == ImportPartKind.File), Is.Zero);
        });
    }

    private static byte[] Csv(string rows) => Encoding.UTF8.GetBytes(Headings + rows);

    private Task<int> HouseholdsAsync() => _house.CountAsync($"SELECT COUNT(*) AS \"Value\" FROM enr_household");
}
