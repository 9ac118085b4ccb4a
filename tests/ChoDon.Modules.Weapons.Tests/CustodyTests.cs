using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Tests;

/// <summary>Received, stored, handed over, destroyed: each step once, in this order, and signed by two people.</summary>
internal sealed class CustodyTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_step_is_taken_when_a_second_person_has_signed()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item;
        var form = Form(CustodyKind.Stored, item.Id);

        await Register.TakeAsync(form);
        Assert.That((await ItemAsync(item.Id)).Custody, Is.EqualTo(CustodyKind.Received));
        Assert.That(Keys(await Register.SignAsync(form.Id, Support.Register.Recorder)), Is.EqualTo(new[] { ": Error.SameSigner" }));
        Assert.That((await ItemAsync(item.Id)).Custody, Is.EqualTo(CustodyKind.Received));

        Assert.That((await Register.SignAsync(form.Id)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await ItemAsync(item.Id)).Custody, Is.EqualTo(CustodyKind.Stored));
        Assert.That((await Register.SignAsync(form.Id)).Status, Is.EqualTo(SaveStatus.SavedBefore));
    }

    [Test]
    public async Task No_step_begins_before_the_reception_is_signed_and_none_while_another_waits()
    {
        var form = Register.Form((NationalItemKinds.HuntingGun, 1));
        await Register.RecordAsync(form);
        var item = (await Register.FindAsync(form.Id)).Items.Single().Item.Id;

        Assert.That(Keys(await Register.TakeAsync(CustodyKind.Stored, item)), Is.EqualTo(new[] { "ItemIds: Error.StepWaits" }));
        await Register.SignAsync(form.Id);
        Assert.That((await Register.TakeAsync(CustodyKind.Stored, item)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That(Keys(await Register.TakeAsync(CustodyKind.HandedOver, item)), Is.EqualTo(new[] { "ItemIds: Error.StepWaits" }));
    }

    [TestCase(CustodyKind.Stored, CustodyKind.Stored)]
    [TestCase(CustodyKind.HandedOver, CustodyKind.HandedOver)]
    [TestCase(CustodyKind.HandedOver, CustodyKind.Stored)]
    [TestCase(CustodyKind.Destroyed, CustodyKind.HandedOver)]
    public async Task A_step_does_not_come_twice_and_none_goes_back(CustodyKind first, CustodyKind second)
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.Grenade, 1))).Items.Single().Item.Id;
        var form = Form(first, item);
        await Register.TakeAsync(form);
        await Register.SignAsync(form.Id);

        Assert.That(Keys(await Register.TakeAsync(second, item)), Is.EqualTo(new[] { "ItemIds: Error.StepTaken" }));
    }

    [Test]
    public async Task Of_two_hundred_handovers_of_one_item_at_once_one_succeeds()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item.Id;
        var forms = Enumerable.Range(0, 200).Select(_ => Form(CustodyKind.HandedOver, item)).ToList();

        var results = await Task.WhenAll(forms.Select((form, number) =>
            Task.Run(() => Register.TakeAsync(form, new Actor(Guid.CreateVersion7(), $"Người {number}")))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(results.Select(result => result.Status), Has.None.EqualTo(SaveStatus.SavedBefore));
        Assert.That(await StepsAsync(item), Is.EqualTo(2), "the reception and one handover");
    }

    [Test]
    public async Task Of_different_steps_of_one_item_at_once_one_begins()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item.Id;
        CustodyKind[] kinds = [CustodyKind.Stored, CustodyKind.HandedOver, CustodyKind.Destroyed];

        var results = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => Register.TakeAsync(kinds[number % 3], item))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
        Assert.That(await StepsAsync(item), Is.EqualTo(2));
    }

    [Test]
    public async Task Of_fifty_second_signatures_at_once_one_stands()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item.Id;
        var form = Form(CustodyKind.Stored, item);
        await Register.TakeAsync(form);

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(number =>
            Task.Run(() => Register.SignAsync(form.Id, new Actor(Guid.CreateVersion7(), $"Người {number}")))));

        Assert.That(results.Count(result => result.Status == SaveStatus.Saved), Is.EqualTo(1));
    }

    [Test]
    public async Task The_database_itself_refuses_a_second_step_of_the_same_kind()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item;
        await using var data = Register.NewContext();
        data.CustodySteps.AddRange(Step(item), Step(item));

        Assert.That(() => data.SaveChangesAsync(), Throws.InstanceOf<DbUpdateException>());
    }

    [Test]
    public async Task Whoever_signed_first_takes_it_back_until_the_second_has_signed()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item.Id;
        var form = Form(CustodyKind.Stored, item);
        await Register.TakeAsync(form);
        Assert.That((await Register.WithdrawAsync(form.Id)).Status, Is.EqualTo(SaveStatus.Saved));

        var again = Form(CustodyKind.Stored, item);
        await Register.TakeAsync(again);
        await Register.SignAsync(again.Id);
        Assert.That((await Register.WithdrawAsync(again.Id)).Status, Is.EqualTo(SaveStatus.Conflict));
    }

    [Test]
    public async Task What_went_further_cannot_be_cancelled()
    {
        var details = await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1));
        await Register.TakeAsync(CustodyKind.Stored, details.Items.Single().Item.Id);

        Assert.That(Keys(await Register.CancelAsync(details.Receipt.Id)), Is.EqualTo(new[] { "Reason: Error.AlreadyInCustody" }));
    }

    [Test]
    public async Task The_wrong_day_a_missing_body_and_no_item_are_said_beside_their_fields()
    {
        var item = (await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1))).Items.Single().Item.Id;
        var early = Form(CustodyKind.Stored, item);
        (early.Day, early.Counterpart) = (Day(2020, 5, 3), " ");

        Assert.That(Keys(await Register.TakeAsync(early)), Is.EquivalentTo(new[] { "Day: Error.BeforeReceipt", "Counterpart: Error.CounterpartMissing" }));
        Assert.That(Keys(await Register.TakeAsync(Form(CustodyKind.Received))), Is.EquivalentTo(new[] { "Kind: Error.ChoiceMissing", "ItemIds: Error.NoItemChosen" }));
    }

    [Test]
    public async Task The_inventory_holds_what_was_not_handed_over_and_the_reminder_what_is_kept_too_long()
    {
        var details = await Register.ReceiveAsync((NationalItemKinds.HuntingGun, 1), (NationalItemKinds.LeadShot, 0.8m));
        var form = Form(CustodyKind.HandedOver, details.Items[0].Item.Id);
        await Register.TakeAsync(form);
        await Register.SignAsync(form.Id);

        Assert.That((await Register.InventoryAsync()).Select(line => (line.KindId, line.Thousandths)), Is.EqualTo(new[] { (NationalItemKinds.LeadShot.Id, 800L) }));
        Assert.That(await Register.DueAsync(), Is.Empty);
        Register.Settings.Set(Settings.CustodyDays, 10);
        Assert.That((await Register.DueAsync()).Single().Values, Is.EqualTo(new object[] { "Xã Số 1", 1, 10 }));
    }

    private static TakeStepForm Form(CustodyKind kind, params Guid[] items) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Day = new DateOnly(2020, 5, 10),
        Counterpart = "Ban Chỉ huy Quân sự huyện",
        ItemIds = [.. items],
    };

    private static CustodyStep Step(Item item) => new()
    {
        ActId = Guid.CreateVersion7(),
        ItemId = item.Id,
        UnitId = item.UnitId,
        Kind = CustodyKind.HandedOver,
        Day = item.ReceivedOn,
        FirstSignerId = null,
        FirstSigner = "x",
        FirstSignedAt = DateTime.UnixEpoch,
    };

    private Task<Item> ItemAsync(Guid id) => Register.WithAsync((data, _) => data.Items.AsNoTracking().SingleAsync(item => item.Id == id));

    private Task<int> StepsAsync(Guid item) => Register.WithAsync((data, _) => data.CustodySteps.CountAsync(step => step.ItemId == item));
}
