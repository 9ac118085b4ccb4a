using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Reminders;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class TermEndReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _model;

    [SetUp]
    public async Task StartModel() => _model = await Register.StartModelAsync(0);

    [Test]
    public async Task Terms_that_end_soon_or_are_overdue_are_told_by_village_and_post_and_not_by_name()
    {
        await AppointAsync(Post.Leader, 60);
        await AppointAsync(Post.Deputy, -3);

        var due = await FindAsync();

        Assert.Multiple(() =>
        {
            Assert.That(due.Select(item => Wording.Of(item)), Is.EquivalentTo(new[]
            {
                "Thôn Bản 1, Xã Số 1: nhiệm kỳ phó trưởng mô hình hết ngày 17/05/2020",
                "Thôn Bản 1, Xã Số 1: nhiệm kỳ trưởng mô hình hết ngày 19/07/2020",
            }));
            Assert.That(due.Select(item => item.DueOn), Is.EquivalentTo(new[] { Day(2020, 5, 17), Day(2020, 7, 19) }));
            Assert.That(due.Select(item => item.UnitId), Has.All.EqualTo(Register.District.Communes[0].Id));
        });
    }

    [Test]
    public async Task Terms_of_a_commune_that_end_on_one_day_are_one_line()
    {
        await AppointAsync(Post.Leader, 10);
        await AppointAsync(Post.Deputy, 10);

        Assert.That((await FindAsync()).Select(item => Wording.Of(item)), Is.EqualTo(new[]
        {
            "Xã Số 1: 2 nhiệm kỳ trưởng, phó trưởng mô hình hết ngày 30/05/2020",
        }));
    }

    [Test]
    public async Task A_term_that_ends_later_or_has_no_planned_end_or_is_over_is_not_told_of()
    {
        await AppointAsync(Post.Leader, 61);
        Register.Settings.Set(Settings.TermMonths, 0);
        await Register.AppointAsync(_model, Post.Deputy, "Nông Văn An", Day(2018, 7, 1));

        Assert.That(await FindAsync(), Is.Empty);
        Register.Settings.Set(Settings.TermEndDays, 61);
        Assert.That(await FindAsync(), Has.Count.EqualTo(1));
        await Register.EndTermAsync((await Register.TermsAsync(_model, Post.Leader)).Single().Id, Register.Clock.Today);
        Assert.That(await FindAsync(), Is.Empty);
    }

    private async Task AppointAsync(Post post, int daysLeft) =>
        await Register.AppointAsync(new AppointPostHolder.AppointPostHolderCommand(
            Guid.CreateVersion7(), _model, post, "Nông Văn An", Day(2018, 7, 1), (await Register.ModelAsync(_model)).Stamp, Register.Clock.Today.AddDays(daysLeft)));

    private async Task<IReadOnlyList<DueItem>> FindAsync()
    {
        await using var data = Register.NewContext();
        return await new TermEndReminder(data, Register.District, Register.Settings)
            .FindAsync(Register.District.Unit.Id, Register.Clock.Today, default);
    }
}
