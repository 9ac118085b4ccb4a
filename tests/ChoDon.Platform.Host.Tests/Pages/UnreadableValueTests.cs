using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>What may stay empty, and was typed in a way that nobody can read, is not lost without a word.</summary>
internal sealed partial class UnreadableValueTests
{
    private const string Households = "/m/enrollment/households";

    [Test]
    public async Task A_household_and_its_people_are_not_saved_without_the_year_of_birth_that_was_meant()
    {
        await using var host = await ImportHost.StartAsync();
        var visitor = host.Visit.Visitor;
        await visitor.GetAsync(Households);
        var household = Household().Match(visitor.Page).Value;
        await visitor.GetAsync(household + "/edit");
        var edit = FormFields.In(visitor.Page);
        await visitor.GetAsync(household + "/members/add");
        var member = FormFields.In(visitor.Page);
        await visitor.GetAsync(Households + "/enrol");
        var enrol = FormFields.In(visitor.Page);
        enrol["Input.VillageId"] = Village().Match(visitor.Page).Groups[1].Value;

        await RefusedAsync(household + "/edit", edit, "Input.Person.BirthYear");
        await RefusedAsync(household + "/members/add", With(member, "Input.Name", "Lục Văn Thử"), "Input.Person.BirthYear");
        await RefusedAsync(Households + "/enrol", With(With(enrol, "Input.HeadName", "Lục Văn Thử"), "Input.CommittedOn", "02/07/2018"), "Input.BirthYear");

        async Task RefusedAsync(string path, Dictionary<string, string?> fields, string year)
        {
            await visitor.PostAsync(path, With(fields, year, "1970?"));
            Assert.That(visitor.Path, Is.EqualTo(path));
            Assert.That(visitor.Page, Does.Contain("error-summary").And.Contain("value=\"1970?\""));
            await visitor.PostAsync(path, With(fields, year, "1970"));
            Assert.That(visitor.Path, Is.Not.EqualTo(path), "with a year that can be read it is saved");
        }
    }

    private static Dictionary<string, string?> With(Dictionary<string, string?> fields, string name, string value) =>
        new(fields) { [name] = value };

    [GeneratedRegex("/m/enrollment/households/[0-9a-f-]{36}")]
    private static partial Regex Household();

    [GeneratedRegex("name=\"Input.VillageId\".*?<option value=\"([0-9a-f-]{36})\"", RegexOptions.Singleline)]
    private static partial Regex Village();
}
