using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.ReferCase;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>Somebody who is not on a case is shown what the person agreed to, until a day.</summary>
internal sealed class ReferTests(DatabaseProvider provider) : RegisterTests(provider)
{
    private static readonly Actor Receiver = Support.Register.Stranger;

    [Test]
    public async Task Only_what_was_agreed_is_shown_and_to_nobody_else()
    {
        var id = await CaseAsync();
        Assert.That((await Register.ReferAsync(id, Register.Referring(ReferredPart.Needs))).Status, Is.EqualTo(SaveStatus.Saved));

        var shown = (await Register.ShownAsync(There())).Single();

        Assert.That(Register.Texts.Of(shown), Is.EqualTo($"{Support.Register.Words["Need.Work"].Value}: gần nhà"));
        Assert.That(await Register.FindAsync(id, There()), Is.Null, "the case itself stays closed");
        var (_, to, message) = Register.Mail.Sent.Single();
        Assert.That((to.Single(), message.Path), Is.EqualTo((Receiver.AccountId!.Value, $"/m/rehabilitation/referrals/{shown.Id}")));
        foreach (var other in new[] { Support.Register.Owner, Support.Register.Supervisor, Support.Register.Helper, new Actor(null, "visitor") })
            Assert.That(await Register.ShownAsync(Register.As(other)), Is.Empty);
    }

    [Test]
    public async Task A_name_is_shown_when_the_person_agreed_to_that()
    {
        var id = await CaseAsync();
        await Register.ReferAsync(id, Register.Referring(ReferredPart.Name, ReferredPart.Phone, ReferredPart.Goals));

        var shown = Register.Texts.Of((await Register.ShownAsync(There())).Single());

        Assert.That(shown, Does.Contain("Đàm Văn Mẫu").And.Contain("Có việc làm").And.Not.Contain("gần nhà"));
    }

    [Test]
    public async Task It_ends_by_itself_on_its_day_or_when_the_case_ends_or_somebody_ends_it()
    {
        var (first, second, third) = (await CaseAsync(), await CaseAsync(), await CaseAsync());
        foreach (var id in new[] { first, second, third })
            await Register.ReferAsync(id);
        Assert.That(await Register.ShownAsync(There()), Has.Count.EqualTo(3));

        var referral = (await Register.ShownAsync(There())).Single(row => row.CaseId == first);
        Assert.That((await Register.EndReferralAsync(first, referral.Id)).Status, Is.EqualTo(SaveStatus.Saved));
        await Register.ProposeAsync(second, kind: EndKind.Remitted);
        await Register.ApproveAsync(second);
        Assert.That((await Register.ShownAsync(There())).Select(row => row.CaseId), Is.EqualTo(new[] { third }));
        Register.Clock.Today = Day(2020, 5, 30);
        Assert.That(await Register.ShownAsync(There()), Has.Count.EqualTo(1), "its last day");
        Register.Clock.Today = Day(2020, 5, 31);
        Assert.That(await Register.ShownAsync(There()), Is.Empty);
    }

    [Test]
    public async Task What_is_wrong_is_said_at_once()
    {
        var id = await CaseAsync();

        Assert.That(
            Keys(await Register.ReferAsync(id, new ReferForm { Id = Guid.CreateVersion7(), LastDay = Day(2020, 5, 19) })),
            Is.EqualTo(new[] { "ReceiverId: Error.ChoiceMissing", "AgreedOn: Error.DayMissing", "LastDay: Error.InPast", "Parts: Error.NothingAgreed" }));
        var form = Register.Referring();
        form.LastDay = Register.Clock.Today.AddDays(Referral.MostDays + 1);
        Assert.That(Keys(await Register.ReferAsync(id, form)), Is.EqualTo(new[] { "LastDay: Error.TooFarAhead" }));
        form = Register.Referring();
        form.Message = "gọi cho Đàm Văn Mẫu";
        Assert.That(Keys(await Register.ReferAsync(id, form)), Is.EqualTo(new[] { "Message: Error.NamesPerson" }), "the name was not agreed");
        await Register.PutOnAsync(id, Receiver, CaseRole.Excluded, "người thân");
        Assert.That(Keys(await Register.ReferAsync(id)), Is.EqualTo(new[] { "ReceiverId: Error.ChoiceMissing" }));
        await Register.RestrictAsync(id, [Support.Register.Owner, Support.Register.Supervisor]);
        Assert.That(Keys(await Register.ReferAsync(id)), Is.EqualTo(new[] { "ReceiverId: Error.CaseRestricted" }));
    }

    [Test]
    public async Task Who_is_excluded_and_everybody_while_the_case_is_restricted_is_shown_nothing_more([Values] bool isRestricted)
    {
        var id = await CaseAsync();
        await Register.ReferAsync(id);
        await Register.OfferAsync(id);
        Assert.That(await Register.ShownAsync(There()), Is.Not.Empty);

        if (isRestricted)
            await Register.RestrictAsync(id, [Support.Register.Owner, Support.Register.Supervisor]);
        else
            await Register.PutOnAsync(id, Receiver, CaseRole.Excluded, "người thân");

        Assert.That(await Register.ShownAsync(There()), Is.Empty);
        Assert.That(await Register.OfferedAsync(There()), isRestricted ? Is.Not.Empty : Is.Empty, "who restricted it may still hand it over");
    }

    private async Task<Guid> CaseAsync()
    {
        var id = await Register.CaseAsync();
        await Register.NeedAsync(id, NeedKind.Work, "gần nhà");
        await Register.GoalAsync(id, "Có việc làm");
        return id;
    }

    // The receiver works in another commune.
    private HandAccess There() => Support.Register.In(Register.District.Tree.Subtree(Register.District.Communes[1].Id), Receiver);
}
