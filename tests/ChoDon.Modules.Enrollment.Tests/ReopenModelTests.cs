using ChoDon.Modules.Enrollment.CloseVillageModel;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

/// <summary>A model that was closed by mistake.</summary>
internal sealed class ReopenModelTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _model;
    private Guid _household;
    private Guid _gone;

    [SetUp]
    public async Task StartAsync()
    {
        _model = await Register.StartModelAsync(0, Day(2018, 7, 1));
        await Register.AppointAsync(_model, Post.Leader, "Nông Văn An", Day(2018, 7, 1));
        await Register.AppointAsync(_model, Post.Leader, "Ma Thị Hoa", Day(2019, 3, 1));
        _household = await Register.EnrolAsync("Lý Văn Dũng");
        _gone = await Register.EnrolAsync("Lý Văn Đạt");
        await Register.LeaveAsync(_gone, Day(2019, 5, 1));
    }

    [Test]
    public async Task Comes_back_with_the_terms_and_the_households_that_ended_with_it_and_with_its_figures()
    {
        await CloseAsync(null);
        await Register.TakeStaleAsync();

        var result = await Register.ReopenModelAsync(_model, await FormAsync());

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2020, 3, 1), DateOnly.MaxValue) }));
        Assert.Multiple(async () =>
        {
            Assert.That((await Register.ModelAsync(_model)).ClosedOn, Is.Null);
            Assert.That((await Register.TermsAsync(_model, Post.Leader)).Select(term => term.LastDay), Is.EqualTo(new DateOnly?[] { Day(2019, 2, 28), null }));
            Assert.That((await Register.MembershipAsync(_household)).LeftOn, Is.Null);
            Assert.That((await Register.MembershipAsync(_gone)).LeftOn, Is.EqualTo(Day(2019, 5, 1)), "who left before has left");
            Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2020, 5)), Is.EqualTo(1));
            Assert.That((await Register.ReopenModelAsync(_model, await FormAsync())).Status, Is.EqualTo(SaveStatus.SavedBefore));
        });
    }

    [Test]
    public async Task Who_left_of_their_own_will_on_the_very_day_stays_away()
    {
        await Register.LeaveAsync(_household, Day(2020, 3, 1));
        await CloseAsync(null);

        Assert.That((await Register.ReopenModelAsync(_model, await FormAsync())).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.MembershipAsync(_household)).LeftOn, Is.EqualTo(Day(2020, 3, 1)));
    }

    [Test]
    public async Task What_was_closed_before_it_was_noted_who_ended_with_it_comes_back_too()
    {
        await CloseAsync(null);
        await using (var data = Register.NewContext())
        {
            await data.Database.MigrateAsync("SearchFromTheIndex");
            await data.Database.MigrateAsync();
        }

        Assert.That((await Register.ReopenModelAsync(_model, await FormAsync())).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.MembershipAsync(_household)).LeftOn, Is.Null);
        Assert.That((await Register.TermsAsync(_model, Post.Leader)).Select(term => term.LastDay), Is.EqualTo(new DateOnly?[] { Day(2019, 2, 28), null }));
    }

    [Test]
    public async Task Takes_its_households_back_from_the_model_that_they_went_to()
    {
        var other = Guid.CreateVersion7();
        await Register.StartAsync(new StartVillageModelCommand(other, Register.Village(0), Day(2019, 1, 1), null, "Thôn an toàn"));
        await CloseAsync(other);

        Assert.That((await Register.ReopenModelAsync(_model, await FormAsync())).Status, Is.EqualTo(SaveStatus.Saved));
        var shown = (await Register.ShowAsync(_household))!;
        Assert.That(shown.Memberships.Select(period => (period.ModelId, period.LeftOn)), Is.EqualTo(new[] { (_model, (DateOnly?)null) }));
    }

    [Test]
    public async Task Leaves_a_household_that_joined_elsewhere_since_where_it_is()
    {
        await CloseAsync(null);
        await Register.StartAsync(new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2019, 1, 1), null, "Thôn an toàn"));
        await Register.RejoinAsync(_household, Day(2020, 4, 1));

        Assert.That((await Register.ReopenModelAsync(_model, await FormAsync())).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(
            (await Register.ShowAsync(_household))!.Memberships.Select(period => period.LeftOn), Is.EqualTo(new DateOnly?[] { null, Day(2020, 3, 1) }));
    }

    [Test]
    public async Task Needs_a_reason_and_no_other_model_of_its_name_and_what_the_officer_has_seen()
    {
        await CloseAsync(null);
        var form = await FormAsync();

        Assert.That(
            Keys(await Register.ReopenModelAsync(_model, new ReasonForm { Stamp = form.Stamp, Reason = " " })), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That(
            (await Register.ReopenModelAsync(_model, new ReasonForm { Stamp = Guid.CreateVersion7(), Reason = "nhầm" })).Status, Is.EqualTo(SaveStatus.Conflict));
        await Register.StartModelAsync(0, Day(2020, 4, 1));
        Assert.That(Keys(await Register.ReopenModelAsync(_model, form)), Is.EqualTo(new[] { "Reason: Error.ReopenTaken" }));
    }

    private async Task CloseAsync(Guid? to) => Assert.That(
        (await Register.CloseModelAsync(new CloseVillageModelCommand(_model, (await Register.ModelAsync(_model)).Stamp, Day(2020, 3, 1), to))).Status,
        Is.EqualTo(SaveStatus.Saved));

    private async Task<ReasonForm> FormAsync() => new() { Stamp = (await Register.ModelAsync(_model)).Stamp, Reason = "bấm nhầm thôn" };
}
