using ChoDon.Modules.Enrollment.CloseVillageModel;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.EditVillageModel;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.StartVillageModel;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class SeveralModelsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private const string OtherName = "Thôn an toàn";

    private Guid _first;
    private Guid _second;

    [SetUp]
    public async Task StartTwoModelsInOneVillage()
    {
        _first = await Register.StartModelAsync(0, Day(2018, 7, 1));
        _second = Guid.CreateVersion7();
        await Register.StartAsync(new StartVillageModelCommand(_second, Register.Village(0), Day(2019, 1, 1), null, OtherName));
    }

    [Test]
    public async Task Several_models_of_a_village_bear_names_of_the_list_and_are_shown_one_below_the_other()
    {
        var unknown = await Register.StartAsync(
            new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2019, 1, 1), null, "Tên tự đặt"));
        Register.Settings.Set(Settings.ModelNames, " Tên tự  đặt ;; Thôn an toàn");
        var known = await Register.StartAsync(
            new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2019, 2, 1), null, "Tên tự đặt"));

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(unknown), Is.EqualTo(new[] { "Name: Error.ModelNameUnknown" }));
            Assert.That(known.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.VillageAsync(0)).Models.Select(model => model.Model.Name), Is.EqualTo(new[] { "", OtherName, "Tên tự đặt" }));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2020, 5)), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_household_joins_the_model_that_is_chosen_and_the_village_alone_is_not_enough()
    {
        var ambiguous = await EnrolAsync("Nông Văn An", Register.Village(0));
        var chosen = await EnrolAsync("Nông Văn An", _second);

        Assert.That(Keys(ambiguous), Is.EqualTo(new[] { "VillageId: Error.ModelMissing" }));
        Assert.That(chosen.Status, Is.EqualTo(SaveStatus.Saved));
        var household = (await Register.ListAsync(new())).Rows.Single();
        Assert.That((await Register.MembershipAsync(household.Id)).VillageModelId, Is.EqualTo(_second));

        var form = Register.EditForm(
            household.Id, (await Register.HouseholdAsync(household.Id)).Stamp, "Nông Văn Ân", Register.Village(0), Day(2019, 6, 1));
        Assert.That((await Register.EditAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.MembershipAsync(household.Id)).VillageModelId, Is.EqualTo(_second), "who is in one stays there");
    }

    [Test]
    public async Task A_model_that_closes_gives_its_households_to_another_and_ends_its_terms()
    {
        await EnrolAsync("Nông Văn An", _second);
        var household = (await Register.ListAsync(new())).Rows.Single().Id;
        await Register.AppointAsync(_second, Post.Leader, "Ma Thị Hoa", Day(2019, 1, 1));
        var command = await CloseFormAsync(Day(2020, 3, 1), _first);

        var result = await Register.CloseModelAsync(command);
        var again = await Register.CloseModelAsync(command);

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
        var membership = await Register.MembershipAsync(household);
        Assert.Multiple(async () =>
        {
            Assert.That((membership.VillageModelId, membership.JoinedOn, membership.CommittedOn), Is.EqualTo((_first, Day(2020, 3, 1), Day(2019, 6, 1))));
            Assert.That((await Register.TermsAsync(_second, Post.Leader)).Single().LastDay, Is.EqualTo(Day(2020, 2, 29)));
            Assert.That(await Register.FigureAsync(EnrollmentFigures.HouseholdsEnrolled, new Month(2020, 5)), Is.EqualTo(1));
            Assert.That(Keys(await Register.AppointAsync(_second, Post.Leader, "Lý Văn Dũng", Day(2020, 4, 1))), Is.EqualTo(new[] { "FirstDay: Error.ModelClosed" }));
            Assert.That((await EnrolAsync("Lý Văn Dũng", Register.Village(0))).Status, Is.EqualTo(SaveStatus.Saved), "one model is left");
        });
    }

    [Test]
    public async Task A_model_does_not_close_before_something_that_happened_in_it_nor_into_a_model_elsewhere()
    {
        await EnrolAsync("Nông Văn An", _second);
        var elsewhere = await Register.StartModelAsync(1);

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await Register.CloseModelAsync(await CloseFormAsync(Day(2019, 5, 31), null))), Is.EqualTo(new[] { "ClosedOn: Error.ClosedTooEarly" }));
            Assert.That(Keys(await Register.CloseModelAsync(await CloseFormAsync(Day(2020, 3, 1), elsewhere))), Is.EqualTo(new[] { "ToModelId: Error.ModelElsewhere" }));
            Assert.That(Keys(await Register.CloseModelAsync(await CloseFormAsync(Day(2020, 3, 1), _second))), Is.EqualTo(new[] { "ToModelId: Error.ModelElsewhere" }));
        });
    }

    [Test]
    public async Task After_closing_a_name_is_free_again_and_the_village_counts_by_what_works()
    {
        await Register.CloseModelAsync(await CloseFormAsync(Day(2020, 3, 1), null));
        var first = await Register.ModelAsync(_first);
        await Register.CloseModelAsync(new CloseVillageModelCommand(_first, first.Stamp, Day(2020, 4, 1), null));

        Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2020, 3)), Is.EqualTo(1));
        Assert.That(await Register.FigureAsync(EnrollmentFigures.VillagesWithModel, new Month(2020, 4)), Is.Zero);
        Assert.That((await Register.ListVillagesAsync()).First(row => row.Id == Register.Village(0)).HasModel, Is.False);
        var again = await Register.StartAsync(
            new StartVillageModelCommand(Guid.CreateVersion7(), Register.Village(0), Day(2020, 5, 1), null, OtherName));
        Assert.That(again.Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Founding_and_decision_are_corrected_and_the_second_of_two_people_is_told()
    {
        await Register.TakeStaleAsync();
        var form = new EditVillageModelCommand(_first, (await Register.ModelAsync(_first)).Stamp, null, Day(2018, 9, 1), "12/QĐ-UBND");

        var first = await Register.EditModelAsync(form);
        var second = await Register.EditModelAsync(form with { DecisionNumber = "13/QĐ-UBND" });

        var stored = await Register.ModelAsync(_first);
        Assert.That((first.Status, second.Status), Is.EqualTo((SaveStatus.Saved, SaveStatus.Conflict)));
        Assert.That((stored.FoundedOn, stored.DecisionNumber), Is.EqualTo((Day(2018, 9, 1), "12/QĐ-UBND")));
        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2018, 7, 1), Day(2018, 9, 30)) }));
        Assert.That((await Register.EditModelAsync(form with { DecisionNumber = "13/QĐ-UBND", Stamp = stored.Stamp })).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_model_is_not_founded_after_its_first_term_nor_given_the_name_of_another()
    {
        await Register.AppointAsync(_first, Post.Leader, "Nông Văn An", Day(2018, 8, 1));
        var stamp = (await Register.ModelAsync(_first)).Stamp;

        Assert.Multiple(async () =>
        {
            Assert.That(
                Keys(await Register.EditModelAsync(new EditVillageModelCommand(_first, stamp, null, Day(2018, 8, 2), null))),
                Is.EqualTo(new[] { "FoundedOn: Error.FoundedAfterTerm" }));
            Assert.That(
                Keys(await Register.EditModelAsync(new EditVillageModelCommand(_first, stamp, OtherName, Day(2018, 8, 1), null))),
                Is.EqualTo(new[] { "Name: Error.VillageHasModel" }));
        });
    }

    private Task<SaveResult> EnrolAsync(string head, Guid choice) =>
        Register.EnrolAsync(new EnrolHouseholdCommand(Guid.CreateVersion7(), choice, head, null, Day(2019, 6, 1)));

    private async Task<CloseVillageModelCommand> CloseFormAsync(DateOnly day, Guid? to) =>
        new(_second, (await Register.ModelAsync(_second)).Stamp, day, to);
}
