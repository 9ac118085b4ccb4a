using ChoDon.Modules.Enrollment.EditHousehold;
using ChoDon.Modules.Enrollment.ListHouseholds;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class EditHouseholdTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_new_name_is_found_and_the_old_one_no_longer()
    {
        var command = await FormOfNewHouseholdAsync("Nông Văn An");

        var result = await Register.EditAsync(command with { HeadName = "Đặng Thị Yến", Address = "Khu 2" });

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.ListAsync(new HouseholdFilter(Search: "dang thi yen"))).Rows, Has.Count.EqualTo(1));
        Assert.That((await Register.ListAsync(new HouseholdFilter(Search: "nong"))).Rows, Is.Empty);
    }

    [Test]
    public async Task Of_two_people_who_edit_one_household_the_second_is_told_and_nothing_is_lost()
    {
        var form = await FormOfNewHouseholdAsync("Nông Văn An");

        var first = await Register.EditAsync(form with { Address = "Khu 2" });
        var second = await Register.EditAsync(form with { Address = "Khu 3" });

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(second.Status, Is.EqualTo(SaveStatus.Conflict));
        });
        var stored = await Register.HouseholdAsync(form.Id);
        Assert.That(stored.Address, Is.EqualTo("Khu 2"));

        var chosen = await Register.EditAsync(form with { Address = "Khu 3", Stamp = stored.Stamp });
        Assert.That(chosen.Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Of_two_edits_in_the_same_moment_one_is_saved()
    {
        var form = await FormOfNewHouseholdAsync("Nông Văn An");

        var results = await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(number => Task.Run(() => Register.EditAsync(form with { Address = $"Khu {number}" }))));

        Assert.Multiple(() =>
        {
            Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
            Assert.That(results.Count(result => result.Status == SaveStatus.Conflict), Is.EqualTo(5));
        });
    }

    [Test]
    public async Task Another_commitment_day_marks_the_months_between_stale()
    {
        var form = await FormOfNewHouseholdAsync("Nông Văn An", Day(2019, 3, 5));

        await Register.EditAsync(form with { CommittedOn = Day(2018, 12, 31) });

        Assert.That(await Register.TakeStaleAsync(), Is.EqualTo(new[] { (Register.Village(0), Day(2018, 12, 1), Day(2019, 3, 31)) }));
        Assert.That((await Register.MembershipAsync(form.Id)).JoinedOn, Is.EqualTo(Day(2018, 12, 31)));
    }

    [Test]
    public async Task A_wrong_village_is_corrected_with_its_figures()
    {
        await Register.StartModelAsync(1);
        var form = await FormOfNewHouseholdAsync("Nông Văn An", Day(2019, 3, 5));

        await Register.EditAsync(form with { VillageId = Register.Village(1) });

        var stale = await Register.TakeStaleAsync();
        Assert.That(stale, Is.EquivalentTo(new[]
        {
            (Register.Village(0), Day(2019, 3, 1), DateOnly.MaxValue), (Register.Village(1), Day(2019, 3, 1), DateOnly.MaxValue),
        }));
        Assert.That((await Register.HouseholdAsync(form.Id)).UnitId, Is.EqualTo(Register.Village(1)));
        Assert.That((await Register.MembershipAsync(form.Id)).UnitId, Is.EqualTo(Register.Village(1)));
    }

    [Test]
    public async Task A_household_that_left_may_still_have_its_name_put_right()
    {
        var form = await FormOfNewHouseholdAsync("Nông Văn An");
        await Register.LeaveAsync(form.Id, Day(2020, 1, 1));

        var result = await Register.EditAsync(form with
        {
            HeadName = "Nông Văn Ân",
            CommittedOn = null,
            VillageId = null,
            Stamp = (await Register.HouseholdAsync(form.Id)).Stamp,
        });

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task A_household_of_nowhere_is_not_found()
    {
        var result = await Register.EditAsync(
            Register.EditForm(Guid.CreateVersion7(), Guid.CreateVersion7(), "Nông Văn An", null, null));

        Assert.That(result.Status, Is.EqualTo(SaveStatus.NotFound));
    }

    private async Task<EditHouseholdCommand> FormOfNewHouseholdAsync(string name, DateOnly? committedOn = null)
    {
        await Register.StartModelAsync(0);
        var day = committedOn ?? Day(2019, 1, 1);
        var id = await Register.EnrolAsync(name, committedOn: day);
        await Register.TakeStaleAsync();
        return Register.EditForm(id, (await Register.HouseholdAsync(id)).Stamp, name, Register.Village(0), day);
    }
}
