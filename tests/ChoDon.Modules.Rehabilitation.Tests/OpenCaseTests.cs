using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Rehabilitation.Tests;

internal sealed class OpenCaseTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [Test]
    public async Task A_case_has_a_number_a_term_its_reviews_and_two_people()
    {
        var id = await Register.CaseAsync(form => (form.StartsOn, form.DecidedOn, form.Months) = (Day(2019, 8, 31), Day(2019, 8, 30), 6));

        var details = (await Register.FindAsync(id))!;

        Assert.That((details.Case.Number, details.Case.Year, details.Case.EndsOn), Is.EqualTo((1, 2019, Day(2020, 2, 29))));
        Assert.That(details.Case.LegalGround, Is.EqualTo("decree-111-2013"));
        Assert.That(Register.Texts.Initials(id, details.Case.Initials), Is.EqualTo("Đ.V.M."));
        Assert.That(
            details.Reviews.Select(review => review.DueOn),
            Is.EqualTo(new[] { Day(2019, 9, 30), Day(2019, 10, 31), Day(2019, 11, 30), Day(2019, 12, 31), Day(2020, 1, 31), Day(2020, 2, 29) }));
        Assert.That(details.People.Select(person => (person.Name, person.Role)), Is.EquivalentTo(new[] { ("Nông Văn Ghi", CaseRole.Owner), ("Hoàng Thị Giám", CaseRole.Supervisor) }));
        Assert.That(Register.Cover().Open(details.Person!).Select(value => value.Value), Is.EqualTo(new[] { "Đàm Văn Mẫu", "12/QĐ-UBND" }));
    }

    [Test]
    public async Task What_is_wrong_is_said_at_once_beside_the_fields()
    {
        var result = await Register.OpenAsync(new() { Id = Guid.CreateVersion7(), Basis = Basis.CommuneEducation, CitizenNumber = "12a" });

        Assert.That(
            Keys(result),
            Is.EquivalentTo(new[]
            {
                "DecidedOn: Error.DayMissing", "StartsOn: Error.DayMissing", "Months: Error.NumberOfMissing", "Name: Error.NameMissing",
                "CitizenNumber: Error.CitizenNumber", "Decision: Error.DecisionMissing", "VillageId: Error.VillageMissing", "SupervisorId: Error.ChoiceMissing",
            }));
    }

    [TestCase(2, "Months: Error.NumberBeyond")]
    [TestCase(7, "Months: Error.NumberBeyond")]
    public async Task Education_in_the_commune_lasts_three_to_six_months(int months, string error)
    {
        var form = Register.Form();
        form.Months = months;

        Assert.That(Keys(await Register.OpenAsync(form)), Is.EqualTo(new[] { error }));
    }

    [Test]
    public async Task Other_help_has_no_term_and_takes_agreement()
    {
        var form = Register.Form(Basis.Voluntary);
        (form.Months, form.AgreedOn) = (3, null);

        Assert.That(Keys(await Register.OpenAsync(form)), Is.EqualTo(new[] { "Months: Error.MonthsOfEducationOnly", "AgreedOn: Error.DayMissing" }));
    }

    [Test]
    public async Task Whoever_opens_a_case_does_not_supervise_it()
    {
        var form = Register.Form();
        form.SupervisorId = Support.Register.Owner.AccountId;

        Assert.That(Keys(await Register.OpenAsync(form)), Is.EqualTo(new[] { "SupervisorId: Error.OwnSupervisor" }));
    }

    [Test]
    public async Task A_minor_has_a_form_of_their_own_with_a_guardian_who_agreed()
    {
        var form = Register.Form();
        form.BornOn = Day(2002, 5, 5);
        Assert.That(Keys(await Register.OpenAsync(form)), Is.EqualTo(new[] { "BornOn: Error.UnderAge" }), "one day before the eighteenth birthday");

        Assert.That(Keys(await Register.OpenAsync(form, isMinor: true)), Is.EqualTo(new[] { "AgreedOn: Error.DayMissing", "Guardian: Error.GuardianMissing" }));
        (form.Guardian, form.AgreedOn) = ("Đàm Văn Cha, bố", Day(2020, 5, 4));
        Assert.That((await Register.OpenAsync(form, isMinor: true)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.FindAsync(form.Id))!.Case.IsMinor, Is.True);
    }

    [Test]
    public async Task Who_is_of_age_or_too_young_has_no_minors_case()
    {
        var form = Register.Form();
        (form.Guardian, form.AgreedOn) = ("Đàm Văn Cha, bố", Day(2020, 5, 4));

        form.BornOn = Day(2002, 5, 4);
        Assert.That(Keys(await Register.OpenAsync(form, isMinor: true)), Is.EqualTo(new[] { "BornOn: Error.OfAge" }));
        form.BornOn = Day(2008, 5, 5);
        Assert.That(Keys(await Register.OpenAsync(form, isMinor: true)), Is.EqualTo(new[] { "BornOn: Error.TooYoung" }));
    }

    [Test]
    public async Task A_form_that_comes_twice_opens_one_case()
    {
        var form = Register.Form();

        Assert.That((await Register.OpenAsync(form)).Status, Is.EqualTo(SaveStatus.Saved));
        Assert.That((await Register.OpenAsync(form)).Status, Is.EqualTo(SaveStatus.SavedBefore));
    }

    [Test]
    public async Task A_number_that_was_given_already_is_refused()
    {
        await Register.CaseAsync(form => form.Number = 7);
        var again = Register.Form();
        again.Number = 7;

        Assert.That(Keys(await Register.OpenAsync(again, access: Register.As(Support.Register.Stranger))), Is.EqualTo(new[] { "Number: Error.NumberTaken" }));
    }

    [TestCase("2020-02-28", "2002-02-28", 18)]
    [TestCase("2022-02-27", "2004-02-29", 17)]
    [TestCase("2022-02-28", "2004-02-29", 18)]
    public void Years_are_completed_on_the_birthday(string day, string born, int age) =>
        Assert.That(Ages.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(age));
}
