using ChoDon.Modules.Enrollment.AppointPostHolder;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class VillageModelTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_village_gets_one_model_however_often_the_form_is_sent()
    {
        var command = new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2018, 9, 1), " 12/QĐ-UBND ");

        var first = await Register.StartAsync(command);
        var again = await Register.StartAsync(command);
        var other = await Register.StartAsync(command with { Id = Guid.CreateVersion7() });

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(Keys(other), Is.EqualTo(new[] { "Name: Error.VillageHasModel" }));
        });
        Assert.That((await Register.ModelAsync(command.Id)).DecisionNumber, Is.EqualTo("12/QĐ-UBND"));
    }

    [Test]
    public async Task Of_two_officers_who_start_a_model_in_one_village_in_the_same_moment_one_succeeds()
    {
        using var meetingPoint = new MeetingPoint(Provider == DatabaseProvider.Sqlite ? "\"enr_village_model\"" : "enr_village_model");
        Register.MeetingPoint = meetingPoint;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Register.StartAsync(
            new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2018, 9, 1), null)))));

        Assert.That(results.Select(result => result.Status), Is.EquivalentTo(new[] { SaveStatus.Saved, SaveStatus.Invalid }));
        Assert.That(await Register.WithAsync((data, _) => data.Models.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task A_model_is_not_older_than_the_programme_nor_of_tomorrow_nor_in_another_district()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await OnAsync(null)), Is.EqualTo(new[] { "FoundedOn: Error.DayMissing" }));
            Assert.That(Keys(await OnAsync(Day(2018, 6, 11))), Is.EqualTo(new[] { "FoundedOn: Error.BeforeProgramme" }));
            Assert.That(Keys(await OnAsync(Day(2020, 5, 21))), Is.EqualTo(new[] { "FoundedOn: Error.DayInFuture" }));
            Assert.That(
                (await Register.StartAsync(new StartVillageModelCommand(
                    Guid.CreateVersion7(), Register.District.FarVillage.Id, Day(2018, 9, 1), null))).Status,
                Is.EqualTo(SaveStatus.NotFound));
        });

        Task<SaveResult> OnAsync(DateOnly? day) =>
            Register.StartAsync(new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), day, null));
    }

    [Test]
    public async Task A_handover_ends_the_term_before_and_keeps_it()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));

        var result = await Register.AppointAsync(modelId, Post.Leader, "Ma Thị Hoa", Day(2019, 3, 1));

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(
            (await Register.TermsAsync(modelId, Post.Leader)).Select(term => (term.Name, term.FirstDay, term.LastDay)),
            Is.EqualTo(new (string, DateOnly, DateOnly?)[]
            {
                ("Nông Văn An", Day(2018, 7, 1), Day(2019, 2, 28)), ("Ma Thị Hoa", Day(2019, 3, 1), null),
            }));
    }

    [Test]
    public async Task On_every_day_there_is_at_most_one_leader_and_a_gap_shows_in_the_figures()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 31));
        await Register.AppointAsync(modelId, Post.Leader, "Ma Thị Hoa", Day(2018, 9, 30));
        var second = (await Register.TermsAsync(modelId, Post.Leader))[^1];
        await Register.EndTermAsync(second.Id, Day(2018, 10, 31));
        await Register.AppointAsync(modelId, Post.Leader, "Lý Văn Dũng", Day(2018, 12, 1));

        var leaders = new List<decimal>();
        for (var month = new Month(2018, 6); month <= new Month(2018, 12); month = month.Next)
            leaders.Add(await Register.FigureAsync(EnrollmentFigures.ModelLeaders, month));

        Assert.That(leaders, Is.EqualTo(new decimal[] { 0, 1, 1, 1, 1, 0, 1 }));
        Assert.That(await Register.FigureAsync(EnrollmentFigures.ModelDeputies, new Month(2018, 12)), Is.Zero);
        Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2018, 6)), Is.Zero);
        Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2018, 7)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_term_does_not_begin_before_the_model_or_inside_another_term()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await OnAsync(Day(2018, 6, 30))), Is.EqualTo(new[] { "FirstDay: Error.BeforeFounding" }));
            Assert.That((await OnAsync(Day(2018, 8, 1))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await OnAsync(Day(2018, 8, 1))), Is.EqualTo(new[] { "FirstDay: Error.BeforeCurrentTerm" }));
            var current = (await Register.TermsAsync(modelId, Post.Deputy))[^1];
            Assert.That(Keys(await Register.EndTermAsync(current.Id, Day(2018, 7, 31))), Is.EqualTo(new[] { "LastDay: Error.BeforeCurrentTerm" }));
            await Register.EndTermAsync(current.Id, Day(2018, 9, 30));
            Assert.That(Keys(await OnAsync(Day(2018, 9, 30))), Is.EqualTo(new[] { "FirstDay: Error.BeforeEndOfLastTerm" }));
            Assert.That(Keys(await OnAsync(Day(2020, 5, 21))), Is.EqualTo(new[] { "FirstDay: Error.DayInFuture" }));
            Assert.That((await OnAsync(Day(2018, 10, 1))).Status, Is.EqualTo(SaveStatus.Saved));
        });

        Task<SaveResult> OnAsync(DateOnly day) => Register.AppointAsync(modelId, Post.Deputy, "Nông Văn An", day);
    }

    [Test]
    public async Task Of_officers_who_appoint_a_leader_at_once_one_succeeds_and_the_others_are_told()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        var stamp = (await Register.ModelAsync(modelId)).Stamp;

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => Register.AppointAsync(
            new AppointPostHolderCommand(Guid.CreateVersion7(), modelId, Post.Leader, $"Người {number} A", Day(2019, 3, 1), stamp)))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(
            results.Where(result => result.Status != SaveStatus.Saved).Select(result => result.Status),
            Is.All.AnyOf(SaveStatus.Conflict, SaveStatus.Invalid));
        Assert.That((await Register.TermsAsync(modelId, Post.Leader)).Count(term => term.LastDay is null), Is.EqualTo(1));
    }

    [Test]
    public async Task The_list_of_villages_shows_what_each_has_and_lacks()
    {
        var modelId = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.StartModelAsync(1);
        await Register.AppointAsync(modelId, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.AppointAsync(modelId, Post.Deputy, "Ma Thị Hoa", Day(2018, 7, 1));
        await Register.EnrolAsync("Lý Văn Dũng", village: 0);
        var gone = await Register.EnrolAsync("Lý Văn Đạt", village: 0);
        await Register.LeaveAsync(gone, Register.Clock.Today);

        var rows = (await Register.ListVillagesAsync()).ToDictionary(row => row.Id);

        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(228));
            Assert.That(rows[Register.Village(0)], Is.EqualTo(rows[Register.Village(0)] with
            {
                CommuneName = "Xã Số 1", Models = 1, HasLeader = true, HasDeputy = true, Households = 1,
            }));
            Assert.That(rows[Register.Village(1)], Is.EqualTo(rows[Register.Village(1)] with
            {
                Models = 1, HasLeader = false, HasDeputy = false, Households = 0,
            }));
            Assert.That(rows[Register.Village(2)].HasModel, Is.False);
        });
    }
}
