using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>
/// The number of a citizen: twelve digits (three for the place of birth registration, one for century and sex, two for
/// the year of birth, six by chance), or nine of an old identity card. There is no check digit, so that the structure
/// can raise a doubt and never refuse.
/// </summary>
internal static class CitizenNumber
{
    public const int MaxLength = 20;

    /// <summary>How many of the last digits are shown.</summary>
    public const int ShownDigits = 3;

    private const int Length = 12;
    private const int OldLength = 9;

    /// <summary>What was typed, without the spaces and dots between.</summary>
    public static string Clean(string typed) =>
        string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('.' or '-')));

    public static string End(string number) => number.Length <= ShownDigits ? "" : number[^ShownDigits..];

    /// <summary>The doubts about what was typed in a form; none when nothing was.</summary>
    public static IEnumerable<string> Doubts(string? typed, PersonForm person) =>
        Clean(typed ?? "") is { Length: > 0 } number ? Doubts(number, person.BirthYear, person.Sex) : [];

    /// <summary>What looks wrong with the number, and what it says of its holder while the form says otherwise: keys of texts.</summary>
    public static IEnumerable<string> Doubts(string number, int? birthYear, Sex? sex)
    {
        if (number.Length is not (Length or OldLength) || !number.All(char.IsAsciiDigit))
        {
            yield return "Doubt.CitizenNumberShape";
            yield break;
        }

        if (number.Length == OldLength)
            yield break;
        var centuryAndSex = number[3] - '0';
        var year = 1900 + (centuryAndSex / 2 * 100) + ((number[4] - '0') * 10) + (number[5] - '0');
        if (birthYear is { } stated && stated != year)
            yield return "Doubt.CitizenNumberYear";
        if (sex is { } given && given != (centuryAndSex % 2 == 0 ? Sex.Male : Sex.Female))
            yield return "Doubt.CitizenNumberSex";
    }

    /// <summary>Where a household keeps it.</summary>
    public static FieldPlace PlaceOf(Guid householdId) =>
        new($"{EnrollmentDbContext.Prefix}household", "citizen_number", householdId);

    /// <summary>The number with all but its end hidden.</summary>
    public static string Mask(string? end) => $"•••••• {end}".TrimEnd();
}
