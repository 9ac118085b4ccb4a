using ChoDon.Modules.Enrollment.Reminders;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class RecognitionReminderTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Recognitions Recognitions => new(Register);

    [TestCase("2019-02-28", false)]
    [TestCase("2019-03-01", true)]
    [TestCase("2019-04-30", true)]
    [TestCase("2019-05-01", false)]
    [TestCase("2019-10-31", false)]
    public async Task Registration_is_told_of_around_its_last_day(string day, bool isTold)
    {
        Register.Clock.Today = DateOnly.Parse(day, null);

        var due = await FindAsync();

        Assert.That(due.Sum(item => (int)item.Values[1]), Is.EqualTo(isTold ? 228 : 0));
        Assert.That(due.Select(item => item.DueOn), Has.All.EqualTo(Day(2019, 3, 31)));
        Assert.That(due.Select(item => Wording.Of(item)), Has.All.Contains("thôn, tổ dân phố chưa đăng ký công nhận năm 2019"));
    }

    [TestCase("2019-11-01", true)]
    [TestCase("2019-12-20", true)]
    [TestCase("2019-12-21", false)]
    public async Task From_the_end_of_the_period_each_commune_is_told_how_many_villages_wait(string day, bool isTold)
    {
        Register.Clock.Today = Day(2020, 1, 5);
        await Recognitions.RegisterAsync(Register.Village(0));
        var assessed = await Recognitions.RegisterAsync(Register.Village(1));
        await Recognitions.AssessAsync(assessed, Day(2019, 11, 1));
        await Recognitions.RecogniseAsync(Register.Village(2));
        Register.Clock.Today = DateOnly.Parse(day, null);

        var due = await FindAsync();

        Assert.That(due.Select(item => Wording.Of(item)), isTold
            ? Is.EquivalentTo(new[] { "Xã Số 1: 1 thôn, tổ dân phố chờ công nhận năm 2019", "Xã Số 2: 1 thôn, tổ dân phố chờ công nhận năm 2019" })
            : Is.Empty);
        Assert.That(due.Select(item => item.DueOn), Has.All.EqualTo(Day(2019, 11, 20)));
    }

    private async Task<IReadOnlyList<DueItem>> FindAsync()
    {
        await using var data = Register.NewContext();
        return await new RecognitionReminder(data, Register.District, Register.Settings)
            .FindAsync(Register.District.Unit.Id, Register.Clock.Today, default);
    }
}
