using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.EditTerm;
using ChoDon.Modules.Enrollment.ShowVillage;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class TermTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _model;

    [SetUp]
    public async Task AppointThreeLeadersWithAGap()
    {
        _model = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(_model, Post.Leader, "Nông Văn An", Day(2018, 8, 1));
        await Register.AppointAsync(_model, Post.Leader, "Ma Thị Hoa", Day(2019, 3, 1));
        await Register.EndTermAsync((await Register.TermsAsync(_model, Post.Leader))[1].Id, Day(2019, 8, 31));
        await Register.AppointAsync(_model, Post.Leader, "Lý Văn Dũng", Day(2019, 10, 1));
    }

    [Test]
    public async Task The_history_tells_each_term_and_each_gap()
    {
        var leaders = (await Register.VillageAsync(0)).Models.Single().History(Post.Leader);

        Assert.That(leaders.Select(line => (line.Term?.Name, line.FirstDay, line.LastDay)), Is.EqualTo(new (string?, DateOnly, DateOnly?)[]
        {
            ("Lý Văn Dũng", Day(2019, 10, 1), null),
            (null, Day(2019, 9, 1), Day(2019, 9, 30)),
            ("Ma Thị Hoa", Day(2019, 3, 1), Day(2019, 8, 31)),
            ("Nông Văn An", Day(2018, 8, 1), Day(2019, 2, 28)),
            (null, Day(2018, 7, 1), Day(2018, 7, 31)),
        }));
        Assert.That((await Register.VillageAsync(0)).Models.Single().History(Post.Deputy), Is.Empty);
    }

    [Test]
    public void A_post_that_is_vacant_now_says_since_when()
    {
        var term = Term(Day(2018, 8, 1), Day(2019, 2, 28));

        Assert.That(TermLines.Of([term], Day(2018, 8, 1), Day(2020, 5, 20))[0], Is.EqualTo(new TermLine(null, Day(2019, 3, 1), null)));
        Assert.That(TermLines.Of([term], Day(2018, 8, 1), Day(2019, 2, 28))[0].Term, Is.SameAs(term), "the last day is today");
    }

    [Test]
    public async Task A_term_is_planned_for_as_long_as_the_district_has_set_unless_the_form_says_otherwise()
    {
        Register.Settings.Set(Settings.TermMonths, 12);
        await Register.AppointAsync(_model, Post.Deputy, "Hoàng Văn Bình", Day(2019, 2, 1));
        var command = new AppointPostHolder.AppointPostHolderCommand(
            Guid.CreateVersion7(), _model, Post.Deputy, "Hà Thị Lan", Day(2020, 1, 1), (await Register.ModelAsync(_model)).Stamp, Day(2019, 12, 31));

        Assert.That((await Register.TermsAsync(_model, Post.Deputy))[0].PlannedEnd, Is.EqualTo(Day(2020, 1, 31)));
        Assert.That((await Register.TermsAsync(_model, Post.Leader))[0].PlannedEnd, Is.EqualTo(Day(2021, 1, 31)), "30 months at first");
        Assert.That(Keys(await Register.AppointAsync(command)), Is.EqualTo(new[] { "PlannedEnd: Error.BeforeFirstDay" }));
        Assert.That((await Register.AppointAsync(command with { PlannedEnd = Day(2020, 6, 30) })).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.TermsAsync(_model, Post.Deputy))[1].PlannedEnd, Is.EqualTo(Day(2020, 6, 30)));
    }

    [Test]
    public async Task A_slip_in_a_name_or_a_day_is_put_right_and_marks_the_figures()
    {
        var term = (await Register.TermsAsync(_model, Post.Leader))[1];
        await Register.TakeStaleAsync();

        var result = await Register.EditTermAsync(await FormAsync(term) with { Name = " Ma  Thị Hòa ", FirstDay = Day(2019, 4, 1) });

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        var stored = (await Register.TermsAsync(_model, Post.Leader))[1];
        Assert.That((stored.Name, stored.FirstDay), Is.EqualTo(("Ma Thị Hòa", Day(2019, 4, 1))));
        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2019, 3, 1), DateOnly.MaxValue) }));
    }

    [Test]
    public async Task Two_terms_of_one_post_never_meet_not_even_in_the_past()
    {
        var terms = await Register.TermsAsync(_model, Post.Leader);
        var middle = await FormAsync(terms[1]);

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await Register.EditTermAsync(middle with { FirstDay = Day(2019, 2, 28) })), Is.EqualTo(new[] { "FirstDay: Error.TermMeetsAnother" }));
            Assert.That(Keys(await Register.EditTermAsync(middle with { LastDay = Day(2019, 10, 1) })), Is.EqualTo(new[] { "FirstDay: Error.TermMeetsAnother" }));
            Assert.That(Keys(await Register.EditTermAsync(middle with { LastDay = null })), Is.EqualTo(new[] { "FirstDay: Error.TermMeetsAnother" }));
            Assert.That(Keys(await Register.EditTermAsync(middle with { LastDay = Day(2019, 2, 1) })), Is.EqualTo(new[] { "LastDay: Error.BeforeFirstDay", "FirstDay: Error.TermMeetsAnother" }).Or.EqualTo(new[] { "LastDay: Error.BeforeFirstDay" }));
            Assert.That(Keys(await Register.EditTermAsync((await FormAsync(terms[0])) with { FirstDay = Day(2018, 6, 30) })), Is.EqualTo(new[] { "FirstDay: Error.BeforeFounding" }));
            Assert.That((await Register.EditTermAsync(middle with { LastDay = Day(2019, 9, 30) })).Status, Is.EqualTo(SaveStatus.Saved));
        });
    }

    [Test]
    public async Task Of_two_people_who_correct_terms_at_once_the_second_is_told()
    {
        var form = await FormAsync((await Register.TermsAsync(_model, Post.Leader))[1]);

        var first = await Register.EditTermAsync(form with { Name = "Ma Thị Hòa" });
        var second = await Register.EditTermAsync(form with { Name = "Ma Thị Huệ" });

        Assert.That((first.Status, second.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.Conflict)));
    }

    private async Task<EditTermCommand> FormAsync(PostHolder term) =>
        new(term.Id, (await Register.ModelAsync(_model)).Stamp, term.Name, term.FirstDay, term.PlannedEnd, term.LastDay);

    private static PostHolder Term(DateOnly firstDay, DateOnly? lastDay) => new()
    {
        VillageModelId = Guid.Empty,
        UnitId = Guid.Empty,
        Post = Post.Leader,
        Name = "Nông Văn An",
        FirstDay = firstDay,
        LastDay = lastDay,
    };
}
