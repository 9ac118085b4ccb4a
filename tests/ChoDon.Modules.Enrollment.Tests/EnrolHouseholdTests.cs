using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class EnrolHouseholdTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_household_is_saved_with_its_commitment_and_marks_the_figures_of_its_village_stale()
    {
        await Register.StartModelAsync(3);
        await Register.TakeStaleAsync();

        var id = await Register.EnrolAsync("  Nông   Thị\u00A0Đào ", village: 3, committedOn: Day(2019, 2, 28));

        var household = await Register.HouseholdAsync(id);
        var membership = await Register.MembershipAsync(id);
        var stale = await Register.TakeStaleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(household.HeadName, Is.EqualTo("Nông Thị Đào"));
            Assert.That(household.SearchKey, Is.EqualTo("nong thi dao"));
            Assert.That(membership.CommittedOn, Is.EqualTo(Day(2019, 2, 28)));
            Assert.That(membership.LeftOn, Is.Null);
            Assert.That(stale, Is.EqualTo(new[] { (Register.Village(3), Day(2019, 2, 1), DateOnly.MaxValue) }));
        });
    }

    [Test]
    public async Task A_form_sent_twice_makes_one_household()
    {
        await Register.StartModelAsync(0);
        var command = new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), "Ma Văn Hùng", null, Day(2019, 1, 1));

        var first = await Register.EnrolAsync(command);
        var second = await Register.EnrolAsync(command);

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(second.Status, Is.EqualTo(SaveStatus.SavedBefore));
        });
        Assert.That(await CountAsync(), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task A_form_sent_eight_times_at_once_makes_one_household()
    {
        await Register.StartModelAsync(0);
        var command = new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), "Ma Văn Hùng", null, Day(2019, 1, 1));

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Register.EnrolAsync(command))));

        Assert.Multiple(() =>
        {
            Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
            Assert.That(results.Count(result => result.Status == SaveStatus.SavedBefore), Is.EqualTo(7));
        });
        Assert.That(await CountAsync(), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task An_empty_form_names_every_field_that_is_missing()
    {
        var result = await Register.EnrolAsync(new EnrolHouseholdCommand(Guid.CreateVersion7(), null, " ", null, null));

        Assert.That(Keys(result), Is.EqualTo(new[]
        {
            "VillageId: Error.VillageMissing", "HeadName: Error.NameMissing", "CommittedOn: Error.DayMissing",
        }));
    }

    [TestCase("12345", "Error.NameWithoutLetters")]
    [TestCase("- . -", "Error.NameWithoutLetters")]
    [TestCase("\u200B", "Error.NameMissing")]
    public async Task A_head_without_a_name_is_refused(string name, string error)
    {
        await Register.StartModelAsync(0);

        var result = await Register.EnrolAsync(
            new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), name, null, Day(2019, 1, 1)));

        Assert.That(Keys(result), Is.EqualTo(new[] { $"HeadName: {error}" }));
    }

    [Test]
    public async Task Texts_are_accepted_up_to_their_length_and_not_beyond()
    {
        await Register.StartModelAsync(0);

        var longest = await Register.EnrolAsync(new EnrolHouseholdCommand(
            Guid.CreateVersion7(), Register.Village(0), new string('Ế', 200), new string('đ', 300), Day(2019, 1, 1)));
        var longer = await Register.EnrolAsync(new EnrolHouseholdCommand(
            Guid.CreateVersion7(), Register.Village(0), new string('Ế', 201), new string('đ', 301), Day(2019, 1, 1)));

        Assert.Multiple(() =>
        {
            Assert.That(longest.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(longer), Is.EqualTo(new[] { "HeadName: Error.TooLong", "Address: Error.TooLong" }));
        });
    }

    [Test]
    public async Task A_commitment_lies_between_the_plan_and_today()
    {
        await Register.StartModelAsync(0);

        Assert.Multiple(async () =>
        {
            Assert.That(Keys(await OnAsync(Day(2018, 6, 11))), Is.EqualTo(new[] { "CommittedOn: Error.BeforeProgramme" }));
            Assert.That((await OnAsync(Day(2018, 6, 12))).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await OnAsync(Register.Clock.Today)).Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(Keys(await OnAsync(Register.Clock.Today.AddDays(1))), Is.EqualTo(new[] { "CommittedOn: Error.DayInFuture" }));
        });

        Task<SaveResult> OnAsync(DateOnly day) => Register.EnrolAsync(
            new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), "Ma Văn Hùng", null, day, DespiteSimilar: true));
    }

    [Test]
    public async Task A_village_without_a_model_or_in_another_district_is_refused()
    {
        await Register.StartModelAsync(0);

        var without = await OfAsync(Register.Village(1));
        var elsewhere = await OfAsync(Register.District.FarVillage.Id);
        var commune = await OfAsync(Register.District.Communes[0].Id);

        Assert.Multiple(() =>
        {
            Assert.That(Keys(without), Is.EqualTo(new[] { "VillageId: Error.VillageWithoutModel" }));
            Assert.That(Keys(elsewhere), Is.EqualTo(new[] { "VillageId: Error.VillageElsewhere" }));
            Assert.That(Keys(commune), Is.EqualTo(new[] { "VillageId: Error.VillageElsewhere" }));
        });

        Task<SaveResult> OfAsync(Guid villageId) => Register.EnrolAsync(
            new EnrolHouseholdCommand(Guid.CreateVersion7(), villageId, "Ma Văn Hùng", null, Day(2019, 1, 1)));
    }

    private Task<(int Households, int Memberships)> CountAsync() =>
        Register.WithAsync(async (data, _) => (await data.Households.CountAsync(), await data.Memberships.CountAsync()));
}
