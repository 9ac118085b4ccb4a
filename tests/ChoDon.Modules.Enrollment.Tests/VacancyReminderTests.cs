using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Reminders;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class VacancyReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Each_commune_is_told_of_its_villages_and_of_no_person()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.StartModelAsync(1, Day(2018, 7, 1));

        var due = await FindAsync();

        Assert.Multiple(() =>
        {
            Assert.That(due.Select(item => Wording.Of(item)), Is.EquivalentTo(new[]
            {
                "Thôn Bản 1, Xã Số 1: khuyết phó trưởng mô hình từ 01/07/2018",
                "Thôn Bản 1, Xã Số 2: khuyết trưởng và phó trưởng mô hình từ 01/07/2018",
            }));
            Assert.That(due.Select(item => Wording.Of(item, "en")), Has.One.EqualTo("Thôn Bản 1, Xã Số 1: no model deputy since 01/07/2018"));
            Assert.That(due.Select(item => item.UnitId), Is.EquivalentTo(new[] { Register.District.Communes[0].Id, Register.District.Communes[1].Id }));
            Assert.That(due.Select(item => item.DueOn), Has.All.EqualTo(Day(2018, 7, 31)), "vacant for as long as the district lets it be");
            Assert.That(due.Select(item => item.Subject), Is.Unique);
        });
    }

    [Test]
    public async Task Villages_of_a_commune_that_lack_somebody_since_the_same_day_are_one_line()
    {
        await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.StartModelAsync(20, Day(2018, 7, 1));

        Assert.That((await FindAsync()).Select(item => Wording.Of(item)), Is.EqualTo(new[]
        {
            "Xã Số 1: 2 thôn, tổ dân phố khuyết trưởng hoặc phó trưởng mô hình từ 01/07/2018",
        }));
    }

    [Test]
    public async Task A_post_is_vacant_from_the_day_after_the_last_term()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Deputy, "Ma Thị Hoa", Day(2018, 7, 1));
        Assert.That(await FindAsync(), Is.Empty);

        await Register.EndTermAsync((await Register.TermsAsync(modelId, Post.Leader)).Single().Id, Day(2020, 5, 1));
        Register.Settings.Set(Settings.VacancyDays, 10);

        var due = (await FindAsync()).Single();
        Assert.That((Wording.Of(due), due.DueOn), Is.EqualTo(("Thôn Bản 1, Xã Số 1: khuyết trưởng mô hình từ 02/05/2020", Day(2020, 5, 12))));
    }

    private async Task<IReadOnlyList<DueItem>> FindAsync()
    {
        await using var data = Register.NewContext();
        return await new VacancyReminder(data, Register.District, Register.Settings)
            .FindAsync(Register.District.Unit.Id, Register.Clock.Today, default);
    }
}
