using ChoDon.Modules.Enrollment.Rules;

namespace ChoDon.Modules.Enrollment.ImportHouseholds;

internal static class CitizenNumbers
{
    private const int Length = 12;

    /// <summary>The number as a sheet gives it: one that it took for a quantity has lost the zeros in front.</summary>
    public static string Read(string? typed)
    {
        var number = CitizenNumber.Clean(typed ?? "");
        return number.Length is 10 or 11 && number.All(char.IsAsciiDigit) ? number.PadLeft(Length, '0') : number;
    }
}
