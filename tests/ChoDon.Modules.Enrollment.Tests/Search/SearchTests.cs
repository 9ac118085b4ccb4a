using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.Search;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests.Search;

internal sealed class SearchTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [SetUp]
    public async Task StartModels()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
    }

    [TestCase("nguyen van thang")]
    [TestCase("Nguyễn Văn Thắng")]
    [TestCase("van thang")]
    [TestCase("thang nguyen")]
    [TestCase("nguyễn văn th")]
    [TestCase("nguyen van thag", Description = "a letter too few")]
    [TestCase("nguyen van thangg", Description = "a letter too many")]
    [TestCase("nguyen vam thang", Description = "a wrong letter")]
    [TestCase("nguyen van thnag", Description = "two letters swapped")]
    [TestCase("ngueyn thang", Description = "a typo, and not all words")]
    public async Task A_household_is_found_by_its_head(string typed)
    {
        var id = await Register.EnrolAsync("Nguyễn Văn Thắng");
        await Register.EnrolAsync("Bế Thị Hoa");

        Assert.That(await FoundAsync(typed), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task A_member_is_found_and_the_list_says_who_it_was()
    {
        var id = await Register.EnrolAsync("Nông Văn Bình");
        await Register.AddMembersAsync(id, "Hoàng Thị Lan", "Nông Thị Huệ");

        var row = (await Register.SearchAsync("hoang thi lan")).Rows.Single();

        Assert.That(row.Id, Is.EqualTo(id));
        Assert.That(row.FoundBy, Is.EqualTo(new[] { "Hoàng Thị Lan" }));
        Assert.That((await Register.SearchAsync("nong van binh")).Rows.Single().FoundBy, Is.Null);
    }

    [Test]
    public async Task Words_of_the_head_a_member_and_the_address_find_together()
    {
        var id = await Register.EnrolAsync("Nông Văn Bình");
        await Register.AddMembersAsync(id, "Hoàng Thị Lan");
        await EditAsync(id, "Nông Văn Bình", "Tổ 2A, đường Hùng Vương");
        await Register.EnrolAsync("Nông Văn Bình");

        Assert.That(await FoundAsync("to 2a binh lan"), Is.EqualTo(new[] { id }));
        Assert.That(await FoundAsync("hung vuong"), Is.EqualTo(new[] { id }));
    }

    [Test]
    public async Task The_same_marks_come_first_then_other_marks_then_longer_words_then_typos_then_scattered_words()
    {
        var scattered = await Register.EnrolAsync("Ma Văn Lan");
        await Register.AddMembersAsync(scattered, "Thị An");
        var typo = await Register.EnrolAsync("Ma Thị Lam");
        var longer = await Register.EnrolAsync("Ma Thị Lanh");
        var otherMarks = await Register.EnrolAsync("Ma Thị Lân");
        var same = await Register.EnrolAsync("Ma Thị Lan");

        Assert.That(await FoundAsync("Ma Thị Lan"), Is.EqualTo(new[] { same, otherMarks, longer, typo, scattered }));
    }

    [Test]
    public async Task With_a_typo_whole_texts_come_first_then_those_that_hold_the_words_then_those_that_go_on()
    {
        var goesOn = await Register.EnrolAsync("Vàng Ma Thị Lanh");
        var holds = await Register.EnrolAsync("Lò Ma Thị Lan Anh");
        var whole = await Register.EnrolAsync("Ma Thị Lan");

        Assert.That(await FoundAsync("ma thj lan"), Is.EqualTo(new[] { whole, holds, goesOn }));
    }

    [TestCase("Thí", Description = "rare with its marks: gathered")]
    [TestCase("Thị", Description = "common with its marks: come upon")]
    public async Task Of_a_word_that_very_many_bear_those_with_the_same_marks_come_first(string typed)
    {
        var common = await Register.EnrolAsync("Lý Thị Hoa");
        await Register.AddMembersAsync(common, [.. Enumerable.Repeat("Lý Thị Hoa", SearchSql.CountedUpTo)]);
        var rare = await Register.EnrolAsync("Lý Thí Hoa");

        var (first, second) = typed == "Thí" ? (rare, common) : (common, rare);
        Assert.That(await FoundAsync(typed), Is.EqualTo(new[] { first, second }));
    }

    [Test]
    public async Task Equals_stand_in_the_order_of_given_names()
    {
        var second = await Register.EnrolAsync("Nông Văn Đức");
        var first = await Register.EnrolAsync("Nông Văn Dũng");
        var third = await Register.EnrolAsync("Nông Văn Hà");

        Assert.That(await FoundAsync("nong van"), Is.EqualTo(new[] { first, second, third }));
    }

    [Test]
    public async Task Who_was_renamed_is_found_by_the_new_name_alone()
    {
        var id = await Register.EnrolAsync("Nông Văn Bình");
        await EditAsync(id, "Triệu Mùi Phẩy", null);

        Assert.That(await FoundAsync("trieu mui phay"), Is.EqualTo(new[] { id }));
        Assert.That(await FoundAsync("nong van binh"), Is.Empty);
    }

    [Test]
    public async Task A_member_who_is_renamed_moved_or_removed_is_found_where_they_are()
    {
        var from = await Register.EnrolAsync("Nông Văn Bình");
        var to = await Register.EnrolAsync("Lý Thị Hoa");
        await Register.AddMembersAsync(from, "Sầm Quốc Khánh");
        await ChangeMemberAsync(member => member.Name = "Sầm Quốc Toản");
        Assert.That(await FoundAsync("sam quoc toan"), Is.EqualTo(new[] { from }));
        Assert.That(await FoundAsync("khanh"), Is.Empty);

        await ChangeMemberAsync(member => member.HouseholdId = to);
        Assert.That(await FoundAsync("sam quoc toan"), Is.EqualTo(new[] { to }));

        await Register.WithAsync(async (data, _) =>
        {
            data.Members.RemoveRange(data.Members);
            return await data.SaveChangesAsync();
        });
        Assert.That(await FoundAsync("sam quoc toan"), Is.Empty);
    }

    [Test]
    public async Task A_removed_household_takes_its_terms_along_and_a_save_that_fails_leaves_none()
    {
        var id = await Register.EnrolAsync("Nông Văn Bình");
        await Register.WithAsync(async (data, _) =>
        {
            await data.Memberships.ExecuteDeleteAsync();
            data.Households.RemoveRange(data.Households);
            return await data.SaveChangesAsync();
        });
        Assert.That(await TermsAsync(), Is.Zero);

        Assert.ThrowsAsync<DbUpdateException>(() => Register.WithAsync(async (data, _) =>
        {
            data.Households.Add(new Household { UnitId = Register.Village(0), SavedAt = Register.Clock.GetUtcNow().UtcDateTime }.NameHead("Vi Văn An"));
            data.Members.Add(new HouseholdMember { HouseholdId = id, UnitId = Register.Village(0), Name = "Vi Thị Bé", Position = 1 });
            return await data.SaveChangesAsync();
        }));
        Assert.That(await TermsAsync(), Is.Zero);
    }

    [Test]
    public async Task Households_from_before_the_index_are_found_after_the_next_start()
    {
        var id = await Register.EnrolAsync("Nông Văn Bình");
        await EditAsync(id, "Nông Văn Bình", "Tổ 2");
        await Register.AddMembersAsync(id, "Hoàng Thị Lan");
        await Register.WithAsync(async (data, _) =>
            await data.Database.ExecuteSqlRawAsync("DELETE FROM enr_search_term") + await data.Database.ExecuteSqlRawAsync("UPDATE enr_household SET address_key = ''"));
        Assert.That(await FoundAsync("hoang thi lan"), Is.Empty);

        await using (var data = Register.NewContext())
            await data.Database.MigrateAsync();

        Assert.That(await FoundAsync("hoang thi lan"), Is.EqualTo(new[] { id }));
        Assert.That((await Register.HouseholdAsync(id)).AddressKey, Is.EqualTo(Household.AddressKeyOf("Tổ 2")).And.Not.Empty);
    }

    [Test]
    public async Task Nobody_finds_a_household_outside_their_scope()
    {
        await Register.EnrolAsync("Nông Văn Bình", village: 0);
        var own = await Register.EnrolAsync("Nông Văn Bính", village: 1);
        Register.Access.Scope = DataScope.Of([Register.Village(1)]);

        foreach (var typed in new[] { "nong van binh", "Nông Văn Bình", "binh nong", "nong van bing", "nong" })
            Assert.That(await FoundAsync(typed), Is.EqualTo(new[] { own }), typed);
    }

    [Test]
    public async Task A_filter_holds_for_what_is_searched_for()
    {
        var left = await Register.EnrolAsync("Nông Văn Bình", village: 0);
        var member = await Register.EnrolAsync("Nông Văn Bình", village: 1);
        await Register.LeaveAsync(left, Register.Clock.Today);

        Assert.That(await FoundAsync("nong binh"), Is.EqualTo(new[] { member }));
        Assert.That(await FoundAsync(new HouseholdFilter(Search: "nong binh", State: HouseholdState.Left)), Is.EqualTo(new[] { left }));
        Assert.That(await FoundAsync(new HouseholdFilter(Search: "nong binh", UnitId: Register.Village(0), State: HouseholdState.All)), Is.EqualTo(new[] { left }));
    }

    [Test]
    public async Task Who_searches_for_much_gets_a_hundred_and_hears_that_there_is_more()
    {
        for (var count = 0; count < HouseholdSearch.MostFound + 1; count++)
            await Register.EnrolAsync("Nông Văn An");

        var first = await Register.SearchAsync("nong");
        var last = await Register.ListAsync(new HouseholdFilter(Search: "nong"), new ListPlace(Page: 4));

        Assert.That((first.Rows.Count, first.HasBefore, first.HasAfter, first.HasTooMany), Is.EqualTo((25, false, true, true)));
        Assert.That((last.Rows.Count, last.HasBefore, last.HasAfter, last.HasTooMany), Is.EqualTo((25, true, false, true)));
    }

    [Test]
    public async Task What_lies_in_many_ranges_is_read_from_the_index_alone()
    {
        var id = await Register.EnrolAsync("Lý Thị Hoa");
        await Register.AddMembersAsync(id, [.. Enumerable.Repeat("Lý Thị Hoa", SearchSql.CountedUpTo)]);
        var signs = Provider == DatabaseProvider.PostgreSql ? new[] { "Index Only Scan", "Heap Fetches: 0" } : ["USING COVERING INDEX"];

        var plan = await RefreshedPlanAsync();

        // The server of the tests answers before its log is written; until it is, no row counts as seen by everybody.
        for (var wait = 0; wait < 50 && !HasSigns(); wait++)
        {
            await Task.Delay(100);
            plan = await RefreshedPlanAsync();
        }

        Assert.That(HasSigns(), plan);

        bool HasSigns() => Array.TrueForAll(signs, sign => plan.Contains(sign, StringComparison.Ordinal));
    }

    private Task<string> RefreshedPlanAsync() => Register.WithAsync(async (data, _) =>
    {
        await data.RefreshStatisticsAsync(default);
        var hits = SearchSql.For(data.Database).Hits
            .Replace("{0}", $"'{SearchRange.Json([SearchRange.Holding("ly"), SearchRange.Beginning("thi h")])}'", StringComparison.Ordinal);
        return await PlanAsync(data, hits);
    });

    private async Task<string> PlanAsync(EnrollmentDbContext data, string sql)
    {
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN {(Provider == DatabaseProvider.PostgreSql ? "(ANALYZE)" : "QUERY PLAN")} {sql}";
        await data.Database.OpenConnectionAsync();
        await using var rows = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await rows.ReadAsync())
            lines.Add(rows.GetString(rows.FieldCount - 1));
        return string.Join('\n', lines);
    }

    private Task<IEnumerable<Guid>> FoundAsync(string typed)
    {
        Register.ForgetVocabulary();
        return FoundAsync(new HouseholdFilter(Search: typed));
    }

    private async Task<IEnumerable<Guid>> FoundAsync(HouseholdFilter filter) =>
        (await Register.ListAsync(filter)).Rows.Select(row => row.Id);

    private async Task EditAsync(Guid id, string headName, string? address)
    {
        var household = await Register.HouseholdAsync(id);
        var membership = await Register.MembershipAsync(id);
        var result = await Register.EditAsync(Register.EditForm(
            id, household.Stamp, headName, household.UnitId, membership.CommittedOn) with { Address = address });
        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
    }

    private Task<int> ChangeMemberAsync(Action<HouseholdMember> change) => Register.WithAsync(async (data, _) =>
    {
        change(await data.Members.SingleAsync());
        return await data.SaveChangesAsync();
    });

    private Task<int> TermsAsync() => Register.WithAsync((data, _) => data.Set<SearchTerm>().CountAsync());
}
