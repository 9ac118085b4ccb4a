using System.Text;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.KeepMembers;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Tests;

internal sealed class HouseholdPeopleTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private Guid _household;

    [SetUp]
    public async Task EnrolAsync()
    {
        await Register.StartModelAsync(0);
        _household = await Register.EnrolAsync("Nông Văn An");
    }

    [Test]
    public async Task What_is_known_of_the_head_is_kept_and_the_number_only_sealed()
    {
        var form = await FormAsync();
        var result = await Register.EditAsync(form with
        {
            Person = new PersonForm { BirthYear = 1975, Sex = Sex.Male, EthnicGroup = "02" },
            Phone = "0912.345.678",
            CitizenNumber = "006 075 123456",
        });

        var stored = await Register.HouseholdAsync(_household);
        var shown = await Register.ShowAsync(_household);
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(stored.BirthYear, Is.EqualTo(1975));
            Assert.That((stored.EthnicGroup, stored.EthnicList), Is.EqualTo(("02", "2008")));
            Assert.That(stored.Phone, Is.EqualTo("+84912345678"));
            Assert.That(Register.Cipher.Open(CitizenNumber.PlaceOf(_household), stored.CitizenNumber!), Is.EqualTo("006075123456"));
            Assert.That(Encoding.Latin1.GetString(stored.CitizenNumber!.Bytes.Span), Does.Not.Contain("123456"));
            Assert.That(() => Register.Cipher.Open(CitizenNumber.PlaceOf(Guid.CreateVersion7()), stored.CitizenNumber!), Throws.TypeOf<FieldUnreadableException>());
            Assert.That(shown!.ShownCitizenNumber, Is.EqualTo("•••••• 456"));
            Assert.That(shown.ShownPhone, Is.EqualTo("0912 345 678"));
            Assert.That(shown.HasEthnicGroup, Is.True);
        });
    }

    [Test]
    public async Task An_edit_that_does_not_touch_number_and_ethnic_group_leaves_them_and_one_that_clears_them_does()
    {
        await Register.EditAsync(await FormAsync() with { Person = new PersonForm { EthnicGroup = "09" }, CitizenNumber = "006075123456" });

        await Register.EditAsync(await FormAsync() with { Person = new PersonForm { EthnicGroup = PersonForm.KeepEthnicGroup } });
        var kept = await Register.HouseholdAsync(_household);
        await Register.EditAsync(await FormAsync() with { RemoveCitizenNumber = true });
        var cleared = await Register.HouseholdAsync(_household);

        Assert.Multiple(() =>
        {
            Assert.That(kept.EthnicGroup, Is.EqualTo("09"));
            Assert.That(kept.CitizenNumber, Is.Not.Null);
            Assert.That(cleared.EthnicGroup, Is.Null);
            Assert.That(cleared.EthnicList, Is.Null);
            Assert.That(cleared.CitizenNumber, Is.Null);
            Assert.That(cleared.CitizenNumberEnd, Is.Null);
        });
    }

    [Test]
    public async Task What_cannot_be_is_refused_beside_its_field_and_nothing_is_saved()
    {
        var form = await FormAsync();
        var result = await Register.EditAsync(form with
        {
            Person = new PersonForm { BirthYear = 2100, Sex = (Sex)9, EthnicGroup = "99" },
            Phone = "không có",
            CitizenNumber = new string('1', 21),
        });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Errors.Select(error => error.Field), Is.EquivalentTo(
                new[] { "Person.BirthYear", "Person.Sex", "Person.EthnicGroup", "Phone", "CitizenNumber" }));
            Assert.That((await Register.HouseholdAsync(_household)).Stamp, Is.EqualTo(form.Stamp));
        });
    }

    [Test]
    public async Task A_number_of_another_shape_is_stored_all_the_same()
    {
        var result = await Register.EditAsync(await FormAsync() with { CitizenNumber = "AB-12" });

        Assert.Multiple(async () =>
        {
            Assert.That(result.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That((await Register.HouseholdAsync(_household)).CitizenNumber, Is.Not.Null);
            Assert.That(CitizenNumber.Doubts("AB-12", new PersonForm()), Is.EqualTo(new[] { "Doubt.CitizenNumberShape" }));
        });
    }

    [TestCase("006075123456", 1975, Sex.Male, "")]
    [TestCase("006175123456", 1975, Sex.Male, "Doubt.CitizenNumberSex")]
    [TestCase("006175123456", 1975, Sex.Female, "")]
    [TestCase("019305000001", 2005, Sex.Female, "")]
    [TestCase("006075123456", 1957, Sex.Male, "Doubt.CitizenNumberYear")]
    [TestCase("006075123456", null, null, "")]
    [TestCase("095123456", 1975, Sex.Male, "")]
    [TestCase("0061234", 1975, Sex.Male, "Doubt.CitizenNumberShape")]
    public void What_the_number_says_and_the_form_does_not_is_a_doubt(string number, int? year, Sex? sex, string doubts)
    {
        var found = CitizenNumber.Doubts(number, new PersonForm { BirthYear = year, Sex = sex });

        Assert.That(string.Join(' ', found), Is.EqualTo(doubts));
    }

    [Test]
    public async Task Members_are_added_edited_and_taken_off()
    {
        var wife = await Register.AddMemberAsync(_household, " Hoàng  Thị Hoa ", new PersonForm { BirthYear = 1980, Sex = Sex.Female, EthnicGroup = "02" });
        var child = await Register.AddMemberAsync(_household, "Nông Văn Bé");
        var before = (await Register.ShowAsync(_household))!;

        var stamp = await Register.WithAsync((data, _) => data.Members.Where(row => row.Id == child).Select(row => row.Stamp).SingleAsync());
        var edited = await Register.KeepMemberAsync(members => members.EditAsync(new MemberCommand(_household, child, stamp, "Nông Văn Minh", new PersonForm { BirthYear = 2005 }), default));
        var lost = await Register.KeepMemberAsync(members => members.EditAsync(new MemberCommand(_household, child, stamp, "Nông Văn Lâm", new PersonForm()), default));
        var removed = await Register.KeepMemberAsync(members => members.RemoveAsync(_household, wife, default));
        var again = await Register.KeepMemberAsync(members => members.RemoveAsync(_household, wife, default));

        var after = (await Register.ShowAsync(_household))!;
        Assert.Multiple(() =>
        {
            Assert.That(before.Members.Select(member => member.Name), Is.EqualTo(new[] { "Hoàng Thị Hoa", "Nông Văn Bé" }));
            Assert.That(before.Members[0].HasEthnicGroup, Is.True);
            Assert.That(edited.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(lost.Status, Is.EqualTo(SaveStatus.Conflict));
            Assert.That(removed.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(again.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That(after.Members.Select(member => (member.Name, member.BirthYear)), Is.EqualTo(new[] { ("Nông Văn Minh", (int?)2005) }));
            Assert.That(after.Stamp, Is.Not.EqualTo(before.Stamp), "an edit of the household that was open does not notice");
        });
    }

    [Test]
    public async Task A_member_needs_at_least_one_word_and_a_form_sent_twice_makes_one()
    {
        var empty = await Register.KeepMemberAsync(members => members.AddAsync(
            new MemberCommand(_household, Guid.CreateVersion7(), Guid.Empty, " ", new PersonForm()), default));
        var command = new MemberCommand(_household, Guid.CreateVersion7(), Guid.Empty, null, new PersonForm { BirthYear = 2001 });
        var first = await Register.KeepMemberAsync(members => members.AddAsync(command, default));
        var second = await Register.KeepMemberAsync(members => members.AddAsync(command, default));

        Assert.Multiple(async () =>
        {
            Assert.That(empty.Errors.Single().TextKey, Is.EqualTo("Error.MemberEmpty"));
            Assert.That(first.Status, Is.EqualTo(SaveStatus.Saved));
            Assert.That(second.Status, Is.EqualTo(SaveStatus.SavedBefore));
            Assert.That((await Register.ShowAsync(_household))!.Members, Has.Count.EqualTo(1));
        });
    }

    private async Task<EditHousehold.EditHouseholdCommand> FormAsync() =>
        Register.EditForm(_household, (await Register.HouseholdAsync(_household)).Stamp, "Nông Văn An", Register.Village(0), Programme.PlannedOn);
}
