using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.RecordReceipt;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Tests;

internal sealed class RecordReceiptTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Receipts_of_a_commune_are_numbered_one_after_the_other_and_anew_each_year()
    {
        var numbers = new List<(int, int)>();
        foreach (var day in new[] { Day(2019, 12, 30), Day(2019, 12, 31), Day(2020, 1, 2), Day(2020, 1, 3) })
        {
            var form = Register.Form((NationalItemKinds.Bullet, 1));
            form.Day = day;
            await Register.RecordAsync(form);
            var receipt = (await Register.FindAsync(form.Id)).Receipt;
            numbers.Add((receipt.Year, receipt.Number));
        }

        Assert.That(numbers, Is.EqualTo(new[] { (2019, 1), (2019, 2), (2020, 1), (2020, 2) }));
    }

    [Test]
    public async Task A_number_that_stands_on_paper_is_taken_and_the_next_goes_on_from_it()
    {
        var old = Register.Form((NationalItemKinds.Bullet, 1));
        old.Number = 7;
        var next = Register.Form((NationalItemKinds.Bullet, 1));
        var again = Register.Form((NationalItemKinds.Bullet, 1));
        again.Number = 7;

        await Register.RecordAsync(old);
        await Register.RecordAsync(next);

        Assert.That((await Register.FindAsync(next.Id)).Receipt.Number, Is.EqualTo(8));
        Assert.That(Keys(await Register.RecordAsync(again)), Is.EqualTo(new[] { "Number: Error.NumberTaken" }));
    }

    [Test]
    public async Task Forty_people_who_record_at_once_get_forty_numbers_without_a_gap()
    {
        var forms = Enumerable.Range(0, 40).Select(_ => Register.Form((NationalItemKinds.Bullet, 1))).ToList();

        var results = await Task.WhenAll(forms.Select(form => Task.Run(() => Register.RecordAsync(form))));

        Assert.That(results.Select(result => result.Status), Has.All.EqualTo(SaveStatus.Saved));
        var numbers = await Register.WithAsync((data, _) => data.Receipts.Select(receipt => receipt.Number).ToListAsync());
        Assert.That(numbers.Order(), Is.EqualTo(Enumerable.Range(1, 40)));
    }

    [Test]
    public async Task The_same_form_sent_twice_is_one_receipt()
    {
        var form = Register.Form((NationalItemKinds.LeadShot, 3.8m));

        Assert.That((await Register.RecordAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.RecordAsync(form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.FindAsync(form.Id)).Items.Single().Item.Quantity, Is.EqualTo(3.8m));
    }

    [Test]
    public async Task What_is_wrong_is_said_beside_each_field_and_nothing_is_saved()
    {
        var form = new RecordReceiptForm
        {
            Id = Guid.CreateVersion7(),
            VillageId = Register.District.FarVillage.Id,
            Day = Day(2020, 6, 1),
            Mode = AcquisitionMode.Found,
            DonorName = "Lý Văn Không",
            Number = 0,
            Items =
            [
                new ItemLine { KindId = NationalItemKinds.Grenade.Id, Quantity = 1.5m },
                new ItemLine(),
                new ItemLine { KindId = NationalItemKinds.LeadShot.Id, Quantity = 0.0001m },
                new ItemLine { Quantity = -1 },
                new ItemLine { KindId = Guid.CreateVersion7(), Quantity = 1 },
            ],
        };

        Assert.That(Keys(await Register.RecordAsync(form)), Is.EquivalentTo(new[]
        {
            "VillageId: Error.VillageMissing", "Day: Error.DayInFuture", "Number: Error.NumberBeyond", "DonorName: Error.FoundHasNoDonor",
            "Items[0].Quantity: Error.QuantityNotWhole", "Items[2].Quantity: Error.QuantityTooFine", "Items[3].KindId: Error.ChoiceMissing",
            "Items[3].Quantity: Error.QuantityBeyond", "Items[4].KindId: Error.ChoiceMissing",
        }));
        Assert.That(Keys(await Register.RecordAsync(Register.Form())), Is.EqualTo(new[] { "Items[0].KindId: Error.NoItems" }));
        Assert.That(await Register.WithAsync((data, _) => data.Receipts.AnyAsync()), Is.False);
    }

    [Test]
    public async Task Measures_are_never_added_and_decimals_stay_exact()
    {
        foreach (var quantity in new[] { 0.1m, 0.2m, 3.5m })
            await Register.RecordAsync(Register.Form((NationalItemKinds.LeadShot, quantity), (NationalItemKinds.Bullet, 10)));

        var list = await Register.ListAsync(new ItemFilter());

        Assert.That(
            list.Sums.Select(sum => (sum.KindId, sum.Quantity)),
            Is.EquivalentTo(new[] { (NationalItemKinds.LeadShot.Id, 3.8m), (NationalItemKinds.Bullet.Id, 30m) }));
    }

    [Test]
    public async Task A_cancelled_receipt_keeps_its_number_and_counts_no_more()
    {
        var form = Register.Form((NationalItemKinds.Bullet, 4));
        await Register.RecordAsync(form);

        Assert.That(Keys(await Register.CancelAsync(form.Id, " ")), Is.EqualTo(new[] { "Reason: Error.ReasonMissing" }));
        Assert.That((await Register.CancelAsync(form.Id)).Status, Is.EqualTo(SaveStatus.Saved));

        Assert.That(await Register.FiguresAsync(new Month(2020, 5)), Is.Empty);
        Assert.That((await Register.ListAsync(new ItemFilter())).Rows, Is.Empty);
        Assert.That((await Register.FindAsync(form.Id)).Receipt.Number, Is.EqualTo(1));
    }

    [Test]
    public async Task Who_gave_it_is_sealed_for_its_row_and_found_nowhere_else()
    {
        const string Canary = "Triệu Thị Bảy Mươi Bảy";
        var form = Register.Form((NationalItemKinds.HomemadeGun, 1));
        (form.DonorName, form.DonorAddress) = (Canary, "Nhà số 4711");
        await Register.RecordAsync(form);
        await Register.RecordAsync(Register.Form((NationalItemKinds.HomemadeGun, 1)));

        var donor = await Register.WithAsync((data, _) => data.Donors.SingleAsync());

        Assert.That(Register.Cipher.Open(Donor.NamePlace(donor.Id), donor.Name), Is.EqualTo(Canary));
        Assert.That(Register.Cipher.Open(Donor.AddressPlace(donor.Id), donor.Address!), Is.EqualTo("Nhà số 4711"));
        Assert.That(() => Register.Cipher.Open(Donor.NamePlace(Guid.CreateVersion7()), donor.Name), Throws.TypeOf<FieldUnreadableException>(), "another row");
        Assert.That(() => Register.Cipher.Open(Donor.AddressPlace(donor.Id), donor.Name), Throws.TypeOf<FieldUnreadableException>(), "another column");
        Assert.That(await Register.FindAsync(form.Id), Has.Property(nameof(ShowReceipt.ReceiptDetails.HasDonor)).True);
    }
}
