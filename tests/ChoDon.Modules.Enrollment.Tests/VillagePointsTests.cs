using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class VillagePointsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Recognitions Recognitions => new(Register);

    [Test]
    public async Task A_village_gets_points_within_the_limits_of_each_item_and_the_history_keeps_the_sum()
    {
        await Recognitions.AddPointItemAsync("Đủ bốn buổi họp", 40, 2019);
        await Recognitions.AddPointItemAsync("Tuyên truyền", 60, 2019);
        var id = await Recognitions.RegisterAsync(Register.Village(0));

        var beyond = await Recognitions.GivePointsAsync(id, 41, null);
        var given = await Recognitions.GivePointsAsync(id, 40, 35);
        var changed = await Recognitions.GivePointsAsync(id, 30, 35);

        Assert.That(Keys(beyond), Is.EqualTo(new[] { "Answers[0].Points: Error.NumberBeyond", "Answers[1].Points: Error.NumberOfMissing" }));
        Assert.That((given.Status, changed.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.Saved)));
        Assert.That((await Recognitions.PointsAsync(id)).Select(row => row.Points), Is.EqualTo(new[] { 30, 35 }));
        var details = await Recognitions.DetailsAsync(id);
        Assert.That(details.Steps.Where(step => step.Kind == StepKind.GivePoints).Select(step => step.Number), Is.EquivalentTo(new[] { "75/100", "65/100" }));
        Assert.That(details.Recognition.State, Is.EqualTo(RecognitionState.Registered));
    }

    [Test]
    public async Task An_item_counts_from_its_first_year_to_its_last()
    {
        var ended = Guid.CreateVersion7();
        Register.Clock.Today = Day(2019, 12, 1);
        await Recognitions.AddPointItemAsync("Cũ", 10, 2019, ended);
        await Recognitions.EndPointItemAsync(ended);
        await Recognitions.AddPointItemAsync("Mới", 10, 2020);
        Register.Clock.Today = Day(2020, 5, 20);
        var old = await Recognitions.RegisterAsync(Register.Village(0));
        var next = await Recognitions.RegisterAsync(Register.Village(0), 2020);

        Assert.That((await Recognitions.PointsAsync(old)).Select(row => row.Item.Text), Is.EqualTo(new[] { "Cũ" }));
        Assert.That((await Recognitions.PointsAsync(next)).Select(row => row.Item.Text), Is.EqualTo(new[] { "Mới" }));
    }

    [Test]
    public async Task An_item_sent_twice_is_one_and_what_is_missing_is_told()
    {
        var id = Guid.CreateVersion7();

        Assert.That((await Recognitions.AddPointItemAsync("Một", 10, 2019, id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Recognitions.AddPointItemAsync("Một", 10, 2019, id)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That(Keys(await Recognitions.AddPointItemAsync(" ", 0, 1999)), Is.EqualTo(new[]
        {
            "Text: Error.TextMissing", "MaxPoints: Error.NumberBeyond", "FirstYear: Error.NumberBeyond",
        }));
    }
}
