using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.MoveHousehold;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.SaveVillageTag;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class ListHouseholdsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [TestCase("cho don")]
    [TestCase("CHỢ ĐỒN")]
    [TestCase("chợ")]
    [TestCase("Đôn")]
    [TestCase("don cho")]
    [TestCase("cho\u0323\u031B đo\u0302\u0300n")]
    public async Task A_search_ignores_case_marks_and_đ(string typed)
    {
        await Register.StartModelAsync(0);
        var id = await Register.EnrolAsync("Hoàng Chợ Đồn");
        await Register.EnrolAsync("Hoàng Văn Hải");

        var list = await Register.ListAsync(new HouseholdFilter(Search: typed));

        Assert.That(list.Rows.Select(row => row.Id), Is.EqualTo(new[] { id }));
        Assert.That(list.Total, Is.EqualTo(1));
    }

    [TestCase("%")]
    [TestCase("_")]
    [TestCase("a_")]
    [TestCase("\\")]
    [TestCase("'; drop table enr_household; --")]
    public async Task Signs_that_mean_something_to_the_database_find_only_themselves(string typed)
    {
        await Register.StartModelAsync(0);
        await Register.EnrolAsync("Nông Văn An");

        Assert.That((await Register.ListAsync(new HouseholdFilter(Search: typed))).Rows, Is.Empty);
    }

    [Test]
    public async Task A_name_that_holds_such_a_sign_is_found_by_its_words()
    {
        await Register.StartModelAsync(0);
        await Register.EnrolAsync("Nông Văn An");
        await Register.EnrolAsync("Nông 100% Bình_\\");

        foreach (var typed in new[] { "100%", "binh_", "100", "100% binh" })
            Assert.That((await Register.ListAsync(new HouseholdFilter(Search: typed))).Rows, Has.Count.EqualTo(1), typed);
    }

    [Test]
    public async Task Households_stand_in_the_order_of_given_names()
    {
        await Register.StartModelAsync(0);
        foreach (var name in new[] { "Nông Văn Đào", "Ma Thị Ân", "Bế Văn An", "Triệu Văn Dũng", "Hà Văn Ánh", "Nông Thị An", "Lý Văn Zờ" })
            await Register.EnrolAsync(name);

        var list = await Register.ListAsync(new HouseholdFilter());

        Assert.That(list.Rows.Select(row => row.HeadName), Is.EqualTo(new[]
        {
            "Bế Văn An", "Nông Thị An", "Hà Văn Ánh", "Ma Thị Ân", "Triệu Văn Dũng", "Nông Văn Đào", "Lý Văn Zờ",
        }));
    }

    [Test]
    public async Task Pages_over_equal_names_hold_every_household_once_forwards_and_back()
    {
        await Register.StartModelAsync(0);
        var ids = new HashSet<Guid>();
        for (var count = 0; count < 80; count++)
            ids.Add(await Register.EnrolAsync(count % 4 == 0 ? "Nông Văn Bình" : "Nông Văn An"));

        var forwards = new List<List<HouseholdRow>>();
        Guid? after = null;
        HouseholdList page;
        do
        {
            page = await Register.ListAsync(new HouseholdFilter(), new ListPlace(After: after));
            forwards.Add([.. page.Rows]);
            after = page.Rows[^1].Id;
        }
        while (page.HasAfter);

        var backwards = new List<List<HouseholdRow>> { forwards[^1] };
        while (page.HasBefore)
        {
            page = await Register.ListAsync(new HouseholdFilter(), new ListPlace(Before: page.Rows[0].Id));
            backwards.Insert(0, [.. page.Rows]);
        }

        Assert.Multiple(() =>
        {
            Assert.That(forwards.Select(rows => rows.Count), Is.EqualTo(new[] { 25, 25, 25, 5 }));
            Assert.That(forwards.SelectMany(rows => rows).Select(row => row.Id), Is.EquivalentTo(ids));
            Assert.That(forwards.SelectMany(rows => rows).Select(row => row.Id), Is.Unique);
            Assert.That(backwards, Is.EqualTo(forwards));
        });
    }

    [Test]
    public async Task A_commune_or_a_village_narrows_the_list_and_another_district_shows_nothing()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        await Register.StartModelAsync(20);
        await Register.EnrolAsync("Nông Văn An", village: 0);
        await Register.EnrolAsync("Nông Văn Bình", village: 1);
        await Register.EnrolAsync("Nông Văn Chi", village: 20);

        Assert.Multiple(async () =>
        {
            Assert.That(await NamesAsync(null), Is.EqualTo(new[] { "Nông Văn An", "Nông Văn Bình", "Nông Văn Chi" }));
            Assert.That(await NamesAsync(Register.District.Communes[0].Id), Is.EqualTo(new[] { "Nông Văn An", "Nông Văn Chi" }));
            Assert.That(await NamesAsync(Register.Village(20)), Is.EqualTo(new[] { "Nông Văn Chi" }));
            Assert.That(await NamesAsync(Register.District.FarVillage.Id), Is.Empty);
            Assert.That(await NamesAsync(Guid.CreateVersion7()), Is.Empty);
        });

        async Task<IEnumerable<string>> NamesAsync(Guid? unitId) =>
            (await Register.ListAsync(new HouseholdFilter(UnitId: unitId))).Rows.Select(row => row.HeadName);
    }

    [TestCase(HouseholdOrder.Name, null)]
    [TestCase(HouseholdOrder.Address, null)]
    [TestCase(HouseholdOrder.Joined, null)]
    [TestCase(HouseholdOrder.Name, "nong")]
    public async Task All_rows_are_those_of_the_pages_in_their_order(HouseholdOrder order, string? search)
    {
        await Register.StartModelAsync(0);
        for (var count = 0; count < 60; count++)
            await Register.EnrolAsync($"Nông Văn {"An Bình Chi Đào"[(count % 4 * 3)..][..2]}", committedOn: Programme.PlannedOn.AddDays(count), address: $"Số {count * 7 % 60}");
        var filter = new HouseholdFilter(Search: search);

        List<Guid> pages = [];
        for (HouseholdList? list = null; list is null || list.HasAfter;)
        {
            list = await Register.ListAsync(filter, new ListPlace(order, After: pages.Count == 0 ? null : pages[^1], Page: (pages.Count / ListHouseholdsHandler.PageSize) + 1));
            pages.AddRange(list.Rows.Select(row => row.Id));
        }

        Assert.That(pages, Has.Count.EqualTo(60));
        Assert.That(await Register.AllAsync(filter, order), Is.EqualTo(pages));
    }

    [Test]
    public async Task Who_moved_within_the_district_joined_the_village_and_not_the_district()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        var household = await Register.EnrolAsync("Nông Văn An", committedOn: new DateOnly(2019, 3, 4));
        var moved = new DateOnly(2019, 5, 6);
        var stamp = (await Register.HouseholdAsync(household)).Stamp;
        await Register.MoveAsync(new MoveHouseholdCommand(household, stamp, Register.Village(1), null, moved));

        Assert.That(await CountAsync(Register.Village(0), left: moved), Is.EqualTo(1));
        Assert.That(await CountAsync(Register.Village(1), joined: moved), Is.EqualTo(1));
        Assert.That(await CountAsync(null, joined: moved), Is.Zero);
        Assert.That(await CountAsync(null, left: moved), Is.Zero);
        Assert.That(await CountAsync(null, joined: new DateOnly(2019, 3, 1)), Is.EqualTo(1));

        async Task<int?> CountAsync(Guid? unit, DateOnly? joined = null, DateOnly? left = null) => (await Register.ListAsync(new HouseholdFilter(
            unit, Joined: joined is { } first ? Month.Of(first) : null, Left: left is { } last ? Month.Of(last) : null))).Total;
    }

    [Test]
    public async Task Households_of_a_kind_of_area_are_those_of_villages_that_are_such_today()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        await Register.EnrolAsync("Nông Văn An", village: 0);
        await Register.EnrolAsync("Nông Văn Bình", village: 1);
        await TagAsync(0, lastDay: null);
        await TagAsync(1, lastDay: new DateOnly(2019, 12, 31));

        var list = await Register.ListAsync(new HouseholdFilter(Tag: AreaTag.Remote));

        Assert.That(list.Rows.Select(row => row.HeadName), Is.EqualTo(new[] { "Nông Văn An" }));
        Assert.That(list.Total, Is.EqualTo(1));

        Task<SaveResult> TagAsync(int village, DateOnly? lastDay) => Register.SaveTagAsync(new SaveVillageTagCommand(
            Guid.CreateVersion7(), null, Register.Village(village), AreaTag.Remote, new DateOnly(2019, 1, 1), lastDay));
    }

    [Test]
    public async Task The_number_of_questions_to_the_database_stays_the_same_from_25_households_to_13181()
    {
        await Register.StartModelAsync(0);
        for (var count = 0; count < 25; count++)
            await Register.EnrolAsync("Nông Văn An");
        var few = await CommandsOfAsync();
        await Register.WithAsync(async (data, _) =>
        {
            data.Memberships.RemoveRange(data.Memberships);
            data.Households.RemoveRange(data.Households);
            data.Models.RemoveRange(data.Models);
            await data.SaveChangesAsync();
            await data.RefreshStatisticsAsync(default);
            return 0;
        });
        await Register.FillWithDemoAsync();

        var many = await CommandsOfAsync();

        Assert.That(many, Is.EqualTo(few));
        Assert.That(many, Is.EqualTo(new[] { 1, 2, 2 }));
        foreach (var typed in new[] { "nong", "Nông", "nong van an", "nong van ann", "an thi ma", "xin chao" })
            Assert.That(await CountAsync(() => Register.SearchAsync(typed)), Is.LessThanOrEqualTo(9), typed);
    }

    [Test]
    public async Task How_many_there_are_is_counted_once_and_anew_after_every_change()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        var going = await Register.EnrolAsync("Nông Văn An");
        var moving = await Register.EnrolAsync("Triệu Thị Mùi");
        Assert.That(await NumbersAsync(), Is.EqualTo((2, 2, 0)));
        Assert.That(await NumbersAsync(), Is.EqualTo((2, 2, 0)));

        await Register.LeaveAsync(going, new DateOnly(2020, 2, 1));
        Assert.That(await NumbersAsync(), Is.EqualTo((1, 1, 0)));
        await Register.RejoinAsync(going, new DateOnly(2020, 3, 1));
        Assert.That(await NumbersAsync(), Is.EqualTo((2, 2, 0)));
        var stamp = (await Register.HouseholdAsync(moving)).Stamp;
        await Register.MoveAsync(new MoveHouseholdCommand(moving, stamp, Register.Village(1), null, new DateOnly(2020, 4, 1)));
        Assert.That(await NumbersAsync(), Is.EqualTo((2, 1, 1)));
    }

    private async Task<(int? All, int? First, int? Second)> NumbersAsync() =>
    (
        (await Register.ListAsync(new HouseholdFilter())).Total,
        (await Register.ListAsync(new HouseholdFilter(Register.Village(0)))).Total,
        (await Register.ListAsync(new HouseholdFilter(Register.Village(1)))).Total
    );

    private async Task<int[]> CommandsOfAsync()
    {
        var first = await Register.ListAsync(new HouseholdFilter());
        return
        [
            await CountAsync(() => Register.ListAsync(new HouseholdFilter())),
            await CountAsync(() => Register.ListAsync(new HouseholdFilter(), new ListPlace(After: first.Rows[^1].Id))),
            await CountAsync(Register.ListVillagesAsync),
        ];
    }

    private async Task<int> CountAsync(Func<Task> ask)
    {
        Register.Commands.Count = 0;
        await ask();
        return Register.Commands.Count;
    }
}
