using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.MergeHousehold;
using ChoDon.Modules.Enrollment.MoveHousehold;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.SplitHousehold;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class MoveSplitMergeTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _household;

    [SetUp]
    public async Task EnrolAsync()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
        _household = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 5));
    }

    [Test]
    public async Task A_household_that_moves_counts_in_the_new_village_from_that_day_on()
    {
        await Register.AddMemberAsync(_household, "Hoàng Thị Hoa");
        await Register.TakeStaleAsync();

        var result = await MoveAsync(1, Day(2019, 3, 10));

        var shown = (await Register.ShowAsync(_household))!;
        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(shown.UnitId, Is.EqualTo(Register.Village(1)));
            Assert.That(shown.Current!.CommittedOn, Is.EqualTo(Day(2019, 1, 5)), "the commitment is not signed again");
            Assert.That(shown.History.Select(line => (line.Day, line.TextKey)), Is.EqualTo(new[]
            {
                (Day(2019, 3, 10), "History.Moved"),
                (Day(2019, 1, 5), "History.Joined"),
            }));
            Assert.That(await EnrolledAsync(0, 2019, 2), Is.EqualTo(1));
            Assert.That(await EnrolledAsync(0, 2019, 3), Is.EqualTo(0));
            Assert.That(await EnrolledAsync(1, 2019, 2), Is.EqualTo(0));
            Assert.That(await EnrolledAsync(1, 2019, 3), Is.EqualTo(1));
            Assert.That((await Register.TakeStaleAsync()).Select(change => change.Village), Is.EquivalentTo(new[] { Register.Village(0), Register.Village(1) }));
            Assert.That(await Register.WithAsync((data, _) => data.Members.Select(member => member.UnitId).SingleAsync()), Is.EqualTo(Register.Village(1)));
        });
    }

    [Test]
    public async Task A_move_sent_twice_happens_once_and_one_to_the_same_village_is_refused()
    {
        var command = new MoveHouseholdCommand(_household, (await Register.HouseholdAsync(_household)).Stamp, Register.Village(1), null, Day(2019, 3, 10));
        await Register.MoveAsync(command);
        var again = await Register.MoveAsync(command);
        var same = await MoveAsync(1, Day(2019, 4, 1));

        Assert.Multiple(async () =>
        {
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(same.Errors.Single().TextKey, Is.EqualTo("Error.SameVillage"));
            Assert.That((await Register.ShowAsync(_household))!.Memberships, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task A_move_needs_a_village_with_a_model_and_a_day_after_joining()
    {
        var result = await MoveAsync(2, Day(2019, 1, 4));

        Assert.That(
            result.Errors.Select(error => error.TextKey),
            Is.EquivalentTo(new[] { "Error.VillageWithoutModel", "Error.MovedBeforeJoining" }));
    }

    [Test]
    public async Task Two_officers_who_move_it_at_once_do_not_both_succeed()
    {
        await Register.StartModelAsync(2);
        var stamp = (await Register.HouseholdAsync(_household)).Stamp;
        var first = await Register.MoveAsync(new MoveHouseholdCommand(_household, stamp, Register.Village(1), null, Day(2019, 3, 1)));
        var second = await Register.MoveAsync(new MoveHouseholdCommand(_household, stamp, Register.Village(2), null, Day(2019, 3, 1)));

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(second.Status, Is.EqualTo(SaveStatus.Conflict));
        });
    }

    [Test]
    public async Task Some_who_leave_found_a_household_that_joins_only_if_it_signs()
    {
        var son = await Register.AddMemberAsync(_household, "Nông Văn Bình", new PersonForm { BirthYear = 1995, Sex = Sex.Male, EthnicGroup = "02" });
        var wife = await Register.AddMemberAsync(_household, "Hoàng Thị Hoa");
        var stays = await Register.AddMemberAsync(_household, "Nông Thị Lan");
        var command = await SplitFormAsync([son, wife], son);

        var result = await Register.SplitAsync(command);
        var again = await Register.SplitAsync(command);

        var founded = (await Register.ShowAsync(command.NewId))!;
        var from = (await Register.ShowAsync(_household))!;
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That((founded.HeadName, founded.BirthYear, founded.HasEthnicGroup), Is.EqualTo(("Nông Văn Bình", (int?)1995, true)));
            Assert.That(founded.Members.Select(member => member.Id), Is.EqualTo(new[] { wife }));
            Assert.That(founded.Current, Is.Null);
            Assert.That(founded.History.Single().TextKey, Is.EqualTo("History.SplitFrom"));
            Assert.That(from.Members.Select(member => member.Id), Is.EqualTo(new[] { stays }));
            Assert.That(from.Current, Is.Not.Null);
            Assert.That(from.History[0].OtherName, Is.EqualTo("Nông Văn Bình"));
        });
    }

    [Test]
    public async Task A_household_that_splits_off_and_signs_counts_from_that_day()
    {
        var son = await Register.AddMemberAsync(_household, "Nông Văn Bình");

        var result = await Register.SplitAsync(await SplitFormAsync([son], son) with { CommittedOn = Day(2019, 6, 2) });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(await EnrolledAsync(0, 2019, 5), Is.EqualTo(1));
            Assert.That(await EnrolledAsync(0, 2019, 6), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_split_without_people_without_a_head_or_with_strangers_is_refused()
    {
        var nameless = Guid.CreateVersion7();
        await Register.KeepMemberAsync(members => members.AddAsync(
            new KeepMembers.MemberCommand(_household, nameless, Guid.Empty, null, new PersonForm { BirthYear = 2000 }), default));

        Assert.Multiple(async () =>
        {
            Assert.That((await Register.SplitAsync(await SplitFormAsync([], null))).Errors.Select(error => error.TextKey), Is.EqualTo(new[] { "Error.NobodyChosen", "Error.HeadNotChosen" }));
            Assert.That((await Register.SplitAsync(await SplitFormAsync([nameless], nameless))).Errors.Single().TextKey, Is.EqualTo("Error.HeadNameless"));
            Assert.That((await Register.SplitAsync(await SplitFormAsync([nameless, Guid.CreateVersion7()], nameless))).Errors[0].TextKey, Is.EqualTo("Error.ChooseFromList"));
            Assert.That((await Register.ShowAsync(_household))!.Members, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_household_that_goes_into_another_leaves_its_people_there_and_counts_no_more()
    {
        await Register.EditAsync(Register.EditForm(_household, (await Register.HouseholdAsync(_household)).Stamp, "Nông Văn An", Register.Village(0), Day(2019, 1, 5)) with
        {
            Person = new PersonForm { BirthYear = 1950, EthnicGroup = "02" },
            CitizenNumber = "006050123456",
            Phone = "0912345678",
        });
        await Register.AddMemberAsync(_household, "Hoàng Thị Hoa");
        var into = await Register.EnrolAsync("Nông Văn Bình", committedOn: Day(2019, 1, 5));
        await Register.AddMemberAsync(into, "Nông Thị Lan");

        var result = await MergeAsync(into, Day(2019, 8, 1));
        var again = await MergeAsync(into, Day(2019, 8, 1));

        var (gone, kept) = ((await Register.ShowAsync(_household))!, (await Register.ShowAsync(into))!);
        var stored = await Register.HouseholdAsync(_household);
        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(kept.Members.Select(member => member.Name), Is.EqualTo(new[] { "Nông Thị Lan", "Nông Văn An", "Hoàng Thị Hoa" }));
            Assert.That(kept.Members[1].BirthYear, Is.EqualTo(1950));
            Assert.That(gone.DissolvedOn, Is.EqualTo(Day(2019, 8, 1)));
            Assert.That(gone.Members, Is.Empty);
            Assert.That((stored.CitizenNumber, stored.Phone, stored.EthnicGroup), Is.EqualTo(((SealedText?)null, (string?)null, (string?)null)));
            Assert.That(gone.History[0].OtherName, Is.EqualTo("Nông Văn Bình"));
            Assert.That(await EnrolledAsync(0, 2019, 7), Is.EqualTo(2));
            Assert.That(await EnrolledAsync(0, 2019, 8), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task A_household_does_not_go_into_itself_nor_into_one_of_another_village()
    {
        var elsewhere = await Register.EnrolAsync("Nông Văn Bình", village: 1);

        Assert.Multiple(async () =>
        {
            Assert.That((await MergeAsync(_household, Day(2019, 8, 1))).Errors.Single().TextKey, Is.EqualTo("Error.HouseholdNotChosen"));
            Assert.That((await MergeAsync(elsewhere, Day(2019, 8, 1))).Errors.Single().TextKey, Is.EqualTo("Error.HouseholdNotChosen"));
        });
    }

    private async Task<SaveResult> MoveAsync(int village, DateOnly day) =>
        await Register.MoveAsync(new MoveHouseholdCommand(_household, (await Register.HouseholdAsync(_household)).Stamp, Register.Village(village), null, day));

    private async Task<SaveResult> MergeAsync(Guid into, DateOnly day) =>
        await Register.MergeAsync(new MergeHouseholdCommand(_household, (await Register.HouseholdAsync(_household)).Stamp, into, day));

    private async Task<SplitHouseholdCommand> SplitFormAsync(Guid[] members, Guid? head) =>
        new(_household, (await Register.HouseholdAsync(_household)).Stamp, Guid.CreateVersion7(), members, head, null, Day(2019, 6, 1), null);

    private async Task<decimal> EnrolledAsync(int village, int year, int month) =>
        (await Register.FiguresAsync(new Month(year, month)))
            .Where(value => value.Key == EnrollmentFigures.HouseholdsEnrolled.Key && value.UnitId == Register.Village(village))
            .Sum(value => value.Value);
}
