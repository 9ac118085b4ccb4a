using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class PersonFields
{
    private const int EarliestBirthYear = 1900;

    /// <summary>Checks what a form says of a person; the names of its fields begin with the prefix.</summary>
    public static void Person(this Problems problems, string prefix, PersonForm form, DateOnly today)
    {
        problems.BirthYear($"{prefix}.{nameof(form.BirthYear)}", form.BirthYear, today);
        if (form.Sex is { } sex && !Enum.IsDefined(sex))
            problems.Add($"{prefix}.{nameof(form.Sex)}", "Error.ChooseFromList");
        if (form.EthnicGroup is { Length: > 0 } code
            && code != PersonForm.KeepEthnicGroup
            && EthnicGroupLists.Find(EthnicGroupLists.Current, code) is null)
        {
            problems.Add($"{prefix}.{nameof(form.EthnicGroup)}", "Error.ChooseFromList");
        }
    }

    public static void BirthYear(this Problems problems, string field, int? typed, DateOnly today)
    {
        if (typed is { } year && !IsBirthYear(year, today))
            problems.Add(field, "Error.BirthYear", $"{EarliestBirthYear}", $"{today.Year}");
    }

    public static bool IsBirthYear(int year, DateOnly today) => year >= EarliestBirthYear && year <= today.Year;

    /// <summary>Takes over what the form says.</summary>
    public static void Describe(this IPerson person, PersonForm form)
    {
        person.BirthYear = form.BirthYear;
        person.Sex = form.Sex;
        if (form.EthnicGroup == PersonForm.KeepEthnicGroup)
            return;
        var given = form.EthnicGroup is { Length: > 0 };
        person.EthnicGroup = given ? form.EthnicGroup : null;
        person.EthnicList = given ? EthnicGroupLists.Current : null;
    }
}
