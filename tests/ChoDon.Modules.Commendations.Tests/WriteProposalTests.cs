using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Commendations.Tests;

internal sealed class WriteProposalTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_proposal_that_is_sent_twice_is_one()
    {
        var form = Register.Form();

        Assert.That((await Register.AddAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.AddAsync(form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.FindAsync(form.Id)).Name, Does.EndWith(" thôn Bản 1, xã Số 1"));
    }

    [Test]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        var empty = Register.Form();
        (empty.Recipient, empty.UnitId, empty.FormId) = (null, null, null);
        Assert.That(Keys(await Register.AddAsync(empty)), Is.EquivalentTo(new[] { "Recipient: Error.ChoiceMissing", "UnitId: Error.UnitMissing", "FormId: Error.ChoiceMissing" }));

        var unnamed = Register.Form(RecipientKind.Household);
        Assert.That(Keys(await Register.AddAsync(unnamed)), Is.EqualTo(new[] { "Name: Error.NameMissing" }));

        var police = Register.Form(RecipientKind.CommunePolice, unitId: Register.Village(0));
        Assert.That(Keys(await Register.AddAsync(police, Register.Officer)), Is.EqualTo(new[] { "UnitId: Error.CommuneMissing" }));
    }

    [Test]
    public async Task A_form_for_people_is_not_offered_to_collectives()
    {
        Assert.That(Keys(await Register.AddAsync(Register.Form(form: NationalAwardForms.Medal))), Is.EqualTo(new[] { "FormId: Error.NotForCollectives" }));
        Assert.That((await Register.AddAsync(Register.Form(RecipientKind.Individual, NationalAwardForms.Medal, "Lý Văn Được"))).Status, Is.EqualTo(SaveStatus.Saved));
    }

    [Test]
    public async Task Nobody_proposes_outside_of_their_units()
    {
        Assert.That(Keys(await Register.AddAsync(Register.Form(unitId: Register.Village(1)))), Does.Contain("UnitId: Error.UnitMissing"));
    }

    [Test]
    public async Task What_belongs_to_a_commune_counts_at_its_first_village()
    {
        var id = await Register.ProposeAsync(Register.Form(RecipientKind.CommunePolice), Register.Officer);

        Assert.That((await Register.FindAsync(id)).CountedAtId, Is.EqualTo(Register.Village(0)));
    }

    [Test]
    public async Task The_same_recipient_in_the_same_days_is_told_and_no_other()
    {
        var first = await Register.ProposeAsync();
        var again = await Register.ProposeAsync();
        var later = Register.AddOccasion(OccasionKind.Thematic, "Sau đó", Day(2020, 1, 1), Day(2020, 3, 31), Day(2020, 6, 30));
        var other = Register.Form();
        other.OccasionId = later;
        await Register.ProposeAsync(other);

        Assert.That((await Register.SimilarAsync(again)).Select(row => row.Id), Is.EqualTo(new[] { first }));
        await Register.BringAsync(first, StepKind.Withdraw);
        Assert.That(await Register.SimilarAsync(again), Is.Empty);
    }

    [Test]
    public async Task A_person_is_found_again_however_the_name_is_typed()
    {
        var first = await Register.ProposeAsync(Register.Form(RecipientKind.Individual, name: "Hoàng Thị Hòa"));
        var again = await Register.ProposeAsync(Register.Form(RecipientKind.Individual, name: "hoàng  thị hoà"));

        Assert.That((await Register.SimilarAsync(again)).Select(row => row.Id), Is.EqualTo(new[] { first }));
    }

    [Test]
    public async Task A_name_is_public_only_with_consent()
    {
        var id = await Register.ProposeAsync(Register.Form(RecipientKind.Individual, name: "Lý Văn Được"));
        Assert.That(Keys(await Register.ConsentAsync(id, Day(2020, 5, 21))), Is.EqualTo(new[] { "Day: Error.DayInFuture" }));
        Assert.That((await Register.ConsentAsync(id, Day(2020, 5, 19))).Status, Is.EqualTo(SaveStatus.Saved));

        var proposal = await Register.FindAsync(id);
        Assert.That(proposal.MayBePublished, Is.False, "not awarded");
        proposal.State = ProposalState.Decided;
        Assert.That(proposal.MayBePublished, Is.True);
        proposal.ConsentOn = null;
        Assert.That(proposal.MayBePublished, Is.False);
    }
}
