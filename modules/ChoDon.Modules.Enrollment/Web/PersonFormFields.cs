using System.Globalization;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Ui.Forms.Conflicts;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Web;

/// <summary>What a form asks of a person, to be compared.</summary>
internal static class PersonFormFields
{
    public static IEnumerable<FormField<TForm>> Of<TForm>(IStringLocalizer texts, Func<TForm, PersonForm> person) =>
    [
        new(
            texts["Person.BirthYear"],
            form => person(form).BirthYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            (from, to) => person(to).BirthYear = person(from).BirthYear),
        new(texts["Person.Sex"], form => texts.SexName(person(form).Sex), (from, to) => person(to).Sex = person(from).Sex),
        new(
            texts["Person.EthnicGroup"],
            form => EthnicGroup(texts, person(form).EthnicGroup),
            (from, to) => person(to).EthnicGroup = person(from).EthnicGroup,
            IsConcealed: true),
    ];

    private static string EthnicGroup(IStringLocalizer texts, string? choice) => choice switch
    {
        null or "" => "",
        PersonForm.KeepEthnicGroup => texts["Person.Given"],
        _ => EthnicGroupLists.Find(EthnicGroupLists.Current, choice)?.Name ?? choice,
    };
}
