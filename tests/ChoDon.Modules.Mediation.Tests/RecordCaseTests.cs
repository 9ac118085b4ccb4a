using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.EditCase;
using ChoDon.Modules.Mediation.RecordCase;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Tests;

internal sealed class RecordCaseTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task Cases_of_a_commune_are_numbered_one_after_the_other_and_anew_each_year()
    {
        var numbers = new List<(int, int)>();
        foreach (var day in new[] { Day(2019, 12, 30), Day(2019, 12, 31), Day(2020, 1, 2) })
        {
            var one = (await Register.FindAsync(await Register.CaseAsync(form => form.ReceivedOn = day)))!.Case;
            numbers.Add((one.Year, one.Number));
        }

        Assert.That(numbers, Is.EqualTo(new[] { (2019, 1), (2019, 2), (2020, 1) }));
    }

    [Test]
    public async Task A_number_of_a_case_that_one_may_not_see_is_taken_all_the_same()
    {
        await Register.CaseAsync(form => form.Number = 7);
        var again = Register.Form();
        again.Number = 7;

        Assert.That(Keys(await Register.RecordAsync(again, Register.Other())), Is.EqualTo(new[] { "Number: Error.NumberTaken" }));
        Assert.That((await Register.FindAsync(await Register.CaseAsync()))!.Case.Number, Is.EqualTo(8));
    }

    [Test]
    public async Task Twenty_people_who_record_at_once_get_twenty_numbers_without_a_gap()
    {
        var forms = Enumerable.Range(0, 20).Select(_ => Register.Form()).ToList();

        var results = await Task.WhenAll(forms.Select(form => Task.Run(() => Register.RecordAsync(form))));

        Assert.That(results.Select(result => result.Status), Has.All.EqualTo(SaveStatus.Saved));
        Assert.That(await Register.WithAsync((data, _) => data.Cases.Select(one => one.Number).OrderBy(number => number).ToListAsync()), Is.EqualTo(Enumerable.Range(1, 20)));
    }

    [Test]
    public async Task The_same_form_sent_twice_is_one_case()
    {
        var form = Register.Form("Bàn Văn Mẫu");

        Assert.That((await Register.RecordAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.RecordAsync(form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
        Assert.That((await Register.FindAsync(form.Id))!.Parties, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_wrong_is_said_beside_each_field_and_nothing_is_saved()
    {
        var form = new RecordCaseForm
        {
            Id = Guid.CreateVersion7(),
            VillageId = Register.District.FarVillage.Id,
            ReceivedOn = Day(2020, 6, 1),
            KindId = Guid.CreateVersion7(),
            Number = 0,
            Mediators = new string('x', MediationCase.MediatorsLength + 1),
            Matter = new string('x', MediationCase.MatterLength + 1),
            Parties = [new PartyLine { Address = "Thôn Thử" }, new PartyLine(), new PartyLine { Name = new string('x', CaseParty.TextLength + 1) }],
        };

        Assert.That(Keys(await Register.RecordAsync(form)), Is.EquivalentTo(new[]
        {
            "VillageId: Error.VillageMissing", "ReceivedOn: Error.DayInFuture", "KindId: Error.ChoiceMissing", "Number: Error.NumberBeyond",
            "Mediators: Error.TooLong", "Matter: Error.TooLong", "Parties[0].Name: Error.PartyNameMissing", "Parties[2].Name: Error.TooLong",
        }));
        Assert.That(await Register.WithAsync((data, _) => data.People.AnyAsync()), Is.False);
    }

    [Test]
    public async Task What_names_people_is_sealed_for_its_row_and_column()
    {
        var form = Register.Form("Triệu Thị Bảy Mươi Bảy");
        (form.Matter, form.Parties[0].Address) = ("bờ ruộng", "Nhà số 4711");
        await Register.RecordAsync(form);
        var details = (await Register.FindAsync(form.Id))!;
        var (party, cover) = (details.Parties.Single(), Register.Cover());

        Assert.That(cover.Open(party), Is.EqualTo(("Triệu Thị Bảy Mươi Bảy", "Nhà số 4711")));
        Assert.That(cover.Matter(details.Case), Is.EqualTo("bờ ruộng"));
        Assert.That(() => Register.Cipher.Open(CaseParty.NamePlace(Guid.CreateVersion7()), party.Name), Throws.TypeOf<FieldUnreadableException>(), "another row");
        Assert.That(() => Register.Cipher.Open(CaseParty.AddressPlace(party.Id), party.Name), Throws.TypeOf<FieldUnreadableException>(), "another column");
        Assert.That(() => Register.Cipher.Open(MediationCase.AgreementPlace(form.Id), details.Case.Matter!), Throws.TypeOf<FieldUnreadableException>(), "another column");
    }

    [Test]
    public async Task A_change_keeps_what_is_sealed_unless_it_is_written_anew()
    {
        var id = await Register.CaseAsync(form => form.Matter = "bờ ruộng");

        Assert.That((await Register.EditAsync(id, new EditCaseForm { ReceivedOn = Day(2020, 5, 2), Mediators = "Nông Văn Mẫu" })).Status, Is.EqualTo(SaveStatus.Saved));
        var kept = (await Register.FindAsync(id))!.Case;
        Assert.That((kept.ReceivedOn, kept.KindId, kept.Mediators, Register.Cover().Matter(kept)), Is.EqualTo((Day(2020, 5, 2), (Guid?)null, "Nông Văn Mẫu", "bờ ruộng")));

        await Register.EditAsync(id, new EditCaseForm { ReceivedOn = Day(2020, 5, 2), Matter = "lối đi" });
        Assert.That(Register.Cover().Matter((await Register.FindAsync(id))!.Case), Is.EqualTo("lối đi"));
    }

    [Test]
    public async Task A_change_over_that_of_somebody_else_is_refused_and_a_number_stays_in_its_year()
    {
        var id = await Register.CaseAsync();
        await Register.MeetAsync(id, Day(2020, 5, 5));

        var stale = await Register.EditAsync(id, new EditCaseForm { Stamp = Guid.CreateVersion7(), ReceivedOn = Day(2020, 5, 4) });
        var wrong = await Register.EditAsync(id, new EditCaseForm { ReceivedOn = Day(2019, 5, 4) });
        var late = await Register.EditAsync(id, new EditCaseForm { ReceivedOn = Day(2020, 5, 6) });

        Assert.That(stale.Status, Is.EqualTo(SaveStatus.Conflict));
        Assert.That(Keys(wrong), Is.EqualTo(new[] { "ReceivedOn: Error.OtherYear" }));
        Assert.That(Keys(late), Is.EqualTo(new[] { "ReceivedOn: Error.AfterSession" }));
    }
}
