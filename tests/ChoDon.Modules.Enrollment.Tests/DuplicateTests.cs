using System.Text;
using System.Text.Json.Nodes;
using ChoDon.Modules.Enrollment.EnrolHousehold;
using ChoDon.Modules.Enrollment.Figures;
using ChoDon.Modules.Enrollment.ResolveDuplicates;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class DuplicateTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [SetUp]
    public async Task StartAsync()
    {
        await Register.StartModelAsync(0);
        await Register.StartModelAsync(1);
    }

    [Test]
    public async Task A_household_with_the_name_of_another_one_is_asked_about_before_it_is_saved()
    {
        await Register.EnrolAsync("Nông Văn Hòa");
        var command = new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), "nông văn hoà", null, Day(2019, 1, 1));

        var asked = await Register.EnrolAsync(command);
        var elsewhere = await Register.EnrolAsync(command with { Id = Guid.CreateVersion7(), VillageId = Register.Village(1) });
        var despite = await Register.EnrolAsync(command with { DespiteSimilar = true });

        Assert.Multiple(() =>
        {
            Assert.That(asked.Status, Is.EqualTo(SaveStatus.Similar));
            Assert.That(elsewhere.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(despite.Status, Is.EqualTo(SaveStatus.Saved));
        });
    }

    [TestCase(1970, null, SaveStatus.Similar)]
    [TestCase(1971, null, SaveStatus.Saved)]
    [TestCase(null, "khu 1", SaveStatus.Similar)]
    [TestCase(null, "khu 2", SaveStatus.Saved)]
    public async Task Year_of_birth_and_address_tell_namesakes_apart(int? year, string? address, SaveStatus status)
    {
        await Register.EnrolAsync("Nông Văn An", birthYear: 1970, address: "Khu 1");

        var result = await Register.EnrolAsync(
            new EnrolHouseholdCommand(Guid.CreateVersion7(), Register.Village(0), "Nông Văn An", address, Day(2019, 1, 1), year));

        Assert.That(result.Status, Is.EqualTo(status));
    }

    [Test]
    public async Task The_list_holds_the_pairs_that_agree_in_name_village_and_year_or_address()
    {
        var first = await Register.EnrolAsync("Nông Văn An", birthYear: 1970);
        var sameYear = await Register.EnrolAsync("NÔNG VĂN AN", birthYear: 1970, address: "Khu 3");
        var sameAddress = await Register.EnrolAsync("Nông Vân An", birthYear: 1999, address: "khu 3");
        await Register.EnrolAsync("Nông Văn An", birthYear: 1980);
        await Register.EnrolAsync("Nông Văn An");
        await Register.EnrolAsync("Nông Văn An", village: 1, birthYear: 1970);

        Assert.That(
            (await Register.DuplicatesAsync()).Select(pair => (pair.First.Id, pair.Second.Id)),
            Is.EquivalentTo(new[] { (first, sameYear), (sameYear, sameAddress) }));
    }

    [Test]
    public async Task The_list_asks_two_questions_however_many_pairs_there_are()
    {
        for (var count = 0; count < 12; count++)
            await Register.EnrolAsync("Nông Văn An", birthYear: 1970);
        Register.Commands.Count = 0;

        var pairs = await Register.DuplicatesAsync();

        Assert.Multiple(() =>
        {
            Assert.That(pairs, Has.Count.EqualTo(DuplicateList.MostShown));
            Assert.That(Register.Commands.Count, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_pair_that_was_said_to_be_two_households_is_not_asked_about_again()
    {
        var (first, second) = await PairAsync();

        var result = await Register.ResolveAsync(handler => handler.KeepApartAsync(second, first, default));
        var again = await Register.ResolveAsync(handler => handler.KeepApartAsync(first, second, default));

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(await Register.DuplicatesAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task A_merge_keeps_what_was_chosen_field_by_field_and_the_household_counts_once()
    {
        var (first, second) = await PairAsync();
        Assert.That(await EnrolledAsync(), Is.EqualTo(2));

        var result = await MergeAsync(first, second, form =>
        {
            form.HeadName = Side.Second;
            form.Address = Side.Second;
            form.CitizenNumber = Side.Second;
            form.Membership = Side.Second;
        });

        var kept = (await Register.ShowAsync(first))!;
        var gone = (await Register.ShowAsync(second))!;
        var stored = await Register.HouseholdAsync(first);
        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((kept.HeadName, kept.Address, kept.BirthYear), Is.EqualTo(("Nông Văn Ân", "Khu 3", (int?)1970)));
            Assert.That(Register.Cipher.Open(CitizenNumber.PlaceOf(first), stored.CitizenNumber!), Is.EqualTo("006070123456"));
            Assert.That(kept.Members.Select(member => member.Name), Is.EqualTo(new[] { "Hoàng Thị Hoa", "Nông Văn Bé" }));
            Assert.That(kept.Current!.JoinedOn, Is.EqualTo(Day(2019, 3, 1)));
            Assert.That(kept.Memberships, Has.Count.EqualTo(1));
            Assert.That(gone.DuplicateOfId, Is.EqualTo(first));
            Assert.That(gone.HasCitizenNumber, Is.False);
            Assert.That(await EnrolledAsync(), Is.EqualTo(1));
            Assert.That(await Register.DuplicatesAsync(), Is.Empty);
        });
    }

    [Test]
    public async Task An_undone_merge_leaves_both_records_as_they_were()
    {
        var (first, second) = await PairAsync();
        var before = await StatesAsync(first, second);
        await MergeAsync(first, second, form => (form.HeadName, form.CitizenNumber, form.Membership) = (Side.Second, Side.Second, Side.Second));
        var merge = await MergeIdAsync();

        var result = await Register.ResolveAsync(handler => handler.UndoAsync(merge, default));
        var again = await Register.ResolveAsync(handler => handler.UndoAsync(merge, default));

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(await StatesAsync(first, second), Is.EqualTo(before));
            Assert.That(await EnrolledAsync(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_merge_whose_citizen_number_was_sealed_inside_is_undone_as_well()
    {
        var (first, second) = await PairAsync();
        var before = await StatesAsync(first, second);
        await MergeAsync(first, second, form => form.CitizenNumber = Side.Second);
        var merge = await MergeIdAsync();
        await SealInsideAsync(merge, second);

        await Register.ResolveAsync(handler => handler.UndoAsync(merge, default));

        Assert.That(await StatesAsync(first, second), Is.EqualTo(before));
    }

    // As merges were kept at first.
    private Task<int> SealInsideAsync(Guid merge, Guid household) => Register.WithAsync(async (data, _) =>
    {
        var place = new FieldPlace("enr_duplicate_merge", "before", merge);
        var stored = await data.DuplicateMerges.AsNoTracking().SingleAsync(row => row.Id == merge);
        var state = JsonNode.Parse(Register.Cipher.Open(place, stored.Before))!;
        var gone = state["Gone"]!.AsObject();
        var number = gone["Number"]!.GetValue<string>();
        gone.Remove("Number");
        gone["CitizenNumber"] = Convert.ToBase64String(Register.Cipher.Seal(CitizenNumber.PlaceOf(household), number).Bytes.Span);
        var old = Register.Cipher.Seal(place, state.ToJsonString());
        return await data.DuplicateMerges.Where(row => row.Id == merge).ExecuteUpdateAsync(set => set.SetProperty(row => row.Before, old));
    });

    [Test]
    public async Task A_merge_is_not_undone_over_a_later_change()
    {
        var (first, second) = await PairAsync();
        await MergeAsync(first, second, _ => { });
        await Register.AddMemberAsync(first, "Nông Thị Lan");

        var result = await Register.ResolveAsync(async handler => await handler.UndoAsync(await MergeIdAsync(), default));

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Conflict));
            Assert.That((await Register.ShowAsync(first))!.Members.Select(member => member.Name), Does.Contain("Nông Thị Lan"));
        });
    }

    [Test]
    public async Task What_the_records_held_is_kept_encrypted()
    {
        var (first, second) = await PairAsync();
        await MergeAsync(first, second, _ => { });

        var before = await Register.WithAsync((data, _) => data.DuplicateMerges.Select(merge => merge.Before).SingleAsync());

        Assert.That(Encoding.UTF8.GetString(before.Bytes.Span), Does.Not.Contain("Hoàng").And.Not.Contain("Khu 3"));
    }

    [Test]
    public async Task A_form_from_before_another_change_merges_nothing()
    {
        var (first, second) = await PairAsync();
        var stale = await FormAsync(first, second);
        await Register.AddMemberAsync(second, "Nông Thị Lan");

        var result = await Register.ResolveAsync(handler => handler.MergeAsync(first, second, stale, default));

        Assert.That(result.Status, Is.EqualTo(SaveStatus.Conflict));
    }

    private async Task<(Guid First, Guid Second)> PairAsync()
    {
        var first = await Register.EnrolAsync("Nông Văn An", committedOn: Day(2019, 1, 1), birthYear: 1970);
        var second = await Register.EnrolAsync("Nông Văn Ân", committedOn: Day(2019, 3, 1), birthYear: 1970, address: "Khu 3");
        await Register.AddMemberAsync(first, "Hoàng Thị Hoa");
        await Register.AddMemberAsync(second, "Nông Văn Bé");
        await Register.EditAsync(Register.EditForm(second, (await Register.HouseholdAsync(second)).Stamp, "Nông Văn Ân", Register.Village(0), Day(2019, 3, 1)) with
        {
            Person = new PersonForm { BirthYear = 1970 },
            Address = "Khu 3",
            CitizenNumber = "006070123456",
        });
        return (first, second);
    }

    private async Task<SaveResult> MergeAsync(Guid first, Guid second, Action<ResolveForm> choose)
    {
        var form = await FormAsync(first, second);
        choose(form);
        return await Register.ResolveAsync(handler => handler.MergeAsync(first, second, form, default));
    }

    private async Task<ResolveForm> FormAsync(Guid first, Guid second) => new()
    {
        FirstStamp = (await Register.HouseholdAsync(first)).Stamp,
        SecondStamp = (await Register.HouseholdAsync(second)).Stamp,
    };

    private Task<Guid> MergeIdAsync() => Register.WithAsync((data, _) => data.DuplicateMerges.Select(merge => merge.Id).SingleAsync());

    private async Task<string> StatesAsync(Guid first, Guid second)
    {
        var states = new List<string>();
        foreach (var id in new[] { first, second })
        {
            var shown = (await Register.ShowAsync(id))!;
            var stored = await Register.HouseholdAsync(id);
            states.Add(string.Join('|',
                shown.HeadName,
                shown.Address,
                shown.BirthYear,
                stored.CitizenNumber is { } number ? Register.Cipher.Open(CitizenNumber.PlaceOf(id), number) : "",
                shown.DissolvedOn,
                string.Join(',', shown.Members.Select(member => member.Name)),
                string.Join(',', shown.Memberships.Select(period => (period.Id, period.CommittedOn, period.LeftOn)))));
        }

        return string.Join('\n', states);
    }

    private async Task<decimal> EnrolledAsync() => await Register.FigureAsync(EnrollmentFigures.HouseholdsEnrolled, new Month(2020, 1));
}
