using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Modules.Rehabilitation.Reminders;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>A case goes to another village when the receiver accepts it, and not before.</summary>
internal sealed class TransferTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Actor Receiver = Support.Register.Stranger;

    [Test]
    public async Task The_receiver_sees_number_and_place_until_they_accept_and_then_owns_the_whole_case()
    {
        var id = await WholeCaseAsync();
        Assert.That((await Register.OfferAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        var receiver = There();

        var offer = (await Register.OfferedAsync(receiver)).Single();

        Assert.That((offer.Number, offer.FromUnitId, offer.ToUnitId, offer.OfferedByName), Is.EqualTo((1, Register.Village(0), Register.Village(1), "Nông Văn Ghi")));
        Assert.That(Register.Texts.NoteOf(offer.Id, offer.Note), Is.EqualTo("chuyển nhà"));
        Assert.That(await Register.FindAsync(id, receiver), Is.Null, "not before");
        Assert.That(await Register.FindAsync(id), Is.Not.Null);

        Assert.That(Keys(await Register.AcceptAsync(offer.Id, receiver, Receiver)), Is.EqualTo(new[] { "SupervisorId: Error.ChoiceMissing" }), "nobody supervises themselves");
        Assert.That((await Register.AcceptAsync(offer.Id, receiver)).Status, Is.EqualTo(SaveStatus.Saved));

        AssertTold("Accepted", Register.Village(1));
        var details = (await Register.FindAsync(id, receiver))!;
        Assert.That(details.Case.UnitId, Is.EqualTo(Register.Village(1)));
        Assert.That((details.Person is null, details.Needs.Count, details.Goals.Count, details.Visits.Count, details.Reviews.Count, details.Corrections.Count), Is.EqualTo((false, 1, 1, 1, 6, 1)));
        Assert.That(details.Steps.SelectMany(steps => steps).Count(), Is.EqualTo(1));
        Assert.That(details.Mentors.Single().LastDay, Is.EqualTo(Day(2020, 5, 20)), "the mentor is one of the old village");
        Assert.That(details.People.Select(person => (person.Name, person.Role)), Is.EquivalentTo(new[] { (Receiver.Name, CaseRole.Owner), ("Hoàng Thị Giám", CaseRole.Supervisor) }));
        Assert.That(await Register.FindAsync(id), Is.Null, "who owned it does no more");
        Assert.That(await Register.FindAsync(id, Register.As(Support.Register.Helper)), Is.Null);
        Assert.That(Register.Audit.Notes.Select(note => note.Action), Does.Contain("rehabilitation.case.transferred"));
        Assert.That((await Register.AcceptAsync(offer.Id, receiver)).Status, Is.EqualTo(SaveStatus.NotFound), "once");
        Assert.That((await Register.VisitAsync(id, "ở nơi mới", receiver)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(details.Stays.Select(stay => (stay.VillageId, stay.LastDay)), Is.EqualTo(new (Guid, DateOnly?)[] { (Register.Village(1), null), (Register.Village(0), Day(2020, 5, 19)) }), "who has it sees where it was");
        Assert.That(details.WithoutMentorSince, Is.EqualTo(Day(2020, 5, 20)), "the days until a mentor is named run anew");
    }

    [Test]
    public async Task Nobody_else_sees_or_answers_an_offer()
    {
        var id = await Register.CaseAsync();
        await Register.OfferAsync(id);
        var offer = (await Register.OfferedAsync(There())).Single();

        foreach (var other in new[] { Register.Access, Register.As(Support.Register.Supervisor), Register.As(new Actor(null, "visitor")) })
        {
            Assert.That(await Register.OfferedAsync(other), Is.Empty);
            Assert.That((await Register.AcceptAsync(offer.Id, other)).Status, Is.EqualTo(SaveStatus.NotFound));
            Assert.That((await Register.DeclineAsync(offer.Id, other)).Status, Is.EqualTo(SaveStatus.NotFound));
        }

        var elsewhere = Support.Register.In([Register.District.FarVillage], Receiver);
        Assert.That((await Register.AcceptAsync(offer.Id, elsewhere)).Status, Is.EqualTo(SaveStatus.NotFound), "who works there no more");
    }

    [Test]
    public async Task A_case_that_is_restricted_stays_so()
    {
        var id = await Register.CaseAsync();
        await Register.RestrictAsync(id, [Support.Register.Owner, Support.Register.Supervisor]);
        await Register.OfferAsync(id);

        await Register.AcceptAsync((await Register.OfferedAsync(There())).Single().Id, There());

        Assert.That((await Register.FindAsync(id, There()))!.Case.IsRestricted, Is.True);
        Assert.That(await Register.FindAsync(id), Is.Null);
    }

    [Test]
    public async Task An_offer_is_declined_or_taken_back_and_the_case_stays()
    {
        var id = await Register.CaseAsync();
        await Register.OfferAsync(id);
        Assert.That(Keys(await Register.OfferAsync(id, Register.Village(2))), Is.EqualTo(new[] { "VillageId: Error.OfferWaits" }));
        Assert.That((await Register.DeclineAsync((await Register.OfferedAsync(There())).Single().Id, There())).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.OfferedAsync(There()), Is.Empty);
        AssertTold("Declined", Register.Village(1));

        await Register.OfferAsync(id);
        var again = (await Register.OfferedAsync(There())).Single();
        Assert.That((await Register.TakeBackAsync(id, again.Id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.AcceptAsync(again.Id, There())).Status, Is.EqualTo(SaveStatus.NotFound));
        Assert.That((await Register.FindAsync(id))!.Case.UnitId, Is.EqualTo(Register.Village(0)));
    }

    [Test]
    public async Task What_is_wrong_with_an_offer_is_said_at_once()
    {
        var id = await Register.CaseAsync();
        await Register.PutOnAsync(id, Receiver, CaseRole.Excluded, "người thân");

        Assert.That(Keys(await Register.OfferAsync(id, Register.Village(0))), Is.EqualTo(new[] { "VillageId: Error.SameVillage", "ReceiverId: Error.IsExcluded" }));
        Assert.That(Keys(await Register.OfferAsync(id, Register.District.FarVillage.Id, Support.Register.Helper)), Is.EqualTo(new[] { "VillageId: Error.ChoiceMissing", "ReceiverId: Error.ChoiceMissing" }));
    }

    [Test]
    public async Task Each_month_counts_the_case_where_it_was_then()
    {
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn) = (Day(2020, 2, 10), Day(2020, 2, 10)));
        await Register.OfferAsync(id);
        await Register.AcceptAsync((await Register.OfferedAsync(There())).Single().Id, There());
        Register.Clock.Today = Day(2020, 6, 30);

        Assert.That(await PlacesAsync(RehabilitationFigures.Supported, 2), Is.EqualTo(new[] { Register.Village(0) }));
        Assert.That(await PlacesAsync(RehabilitationFigures.Supported, 5), Is.Empty, "to come from another village is no new help");
        Assert.That(await PlacesAsync(RehabilitationFigures.Open, 4), Is.EqualTo(new[] { Register.Village(0) }));
        Assert.That(await PlacesAsync(RehabilitationFigures.OverdueReviews, 4), Is.EqualTo(new[] { Register.Village(0) }));
        Assert.That(await PlacesAsync(RehabilitationFigures.Open, 5), Is.EqualTo(new[] { Register.Village(1) }));
        Assert.That(await PlacesAsync(RehabilitationFigures.OverdueReviews, 5), Is.EqualTo(new[] { Register.Village(1) }));
    }

    [Test]
    public async Task A_case_that_goes_on_twice_on_its_first_day_is_help_that_began_once()
    {
        var id = await Register.CaseAsync(form => (form.DecidedOn, form.StartsOn) = (Register.Clock.Today, Register.Clock.Today));
        await Register.OfferAsync(id);
        await Register.AcceptAsync((await Register.OfferedAsync(There())).Single().Id, There());
        await Register.OfferAsync(id, Register.Village(0), Support.Register.Owner, access: There());
        await Register.AcceptAsync((await Register.OfferedAsync(Register.Access)).Single().Id, Register.Access);

        Assert.That(await PlacesAsync(RehabilitationFigures.Supported, 5), Is.EqualTo(new[] { Register.Village(0) }));
        Assert.That(await PlacesAsync(RehabilitationFigures.Open, 5), Is.EqualTo(new[] { Register.Village(0) }));
        Assert.That((await Register.CancelAsync(id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(await PlacesAsync(RehabilitationFigures.Supported, 5), Is.Empty);
    }

    [Test]
    public async Task Only_the_receiver_is_reminded()
    {
        var id = await Register.CaseAsync();
        await Register.OfferAsync(id);

        var due = await Register.AsAsync(new HandAccess(), (data, _) => new OfferReminder(data, Register.District).FindAsync(Register.District.District.Id, Register.Clock.Today, default));

        Assert.That(due.Single().AccountIds, Is.EqualTo(new[] { Receiver.AccountId!.Value }));
        Assert.That(due.Single().Values, Is.EqualTo(new object[] { "01/2020", "Thôn Bản 1, Xã Số 2" }));
    }

    private void AssertTold(string answer, Guid village)
    {
        var (_, to, message) = Register.Mail.Sent.Single();
        Assert.That(to, Is.EqualTo(new[] { Support.Register.Owner.AccountId!.Value }), "who offered it");
        Assert.That((message.SubjectKey, message.TextKey), Is.EqualTo(($"{answer}.Mail.Subject", $"{answer}.Mail.Text")));
        Assert.That(message.Values, Is.EqualTo(new object[] { "01/2020", Register.District.Tree.PlaceName(village) }));
    }

    private async Task<IEnumerable<Guid>> PlacesAsync(Figure figure, int month) =>
        (await Register.FiguresAsync(new Month(2020, month))).Where(value => value.Key == figure.Key && value.Value > 0).Select(value => value.UnitId);

    // The receiver works in the other commune alone.
    private HandAccess There() => Support.Register.In(Register.District.Tree.Subtree(Register.District.Communes[1].Id), Receiver);

    private async Task<Guid> WholeCaseAsync()
    {
        var id = await Register.MentoredCaseAsync();
        await Register.NeedAsync(id, NeedKind.Work, "tìm việc");
        await Register.GoalAsync(id, "Có việc làm", null, "Học nghề");
        await Register.VisitAsync(id, "gặp ở nhà");
        await Register.AskAsync(id);
        return id;
    }
}
