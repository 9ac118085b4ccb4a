namespace ChoDon.Modules.Rehabilitation.Rules;

internal static class Ages
{
    public const int OfMajority = 18;

    /// <summary>Nobody younger is under education in the commune.</summary>
    public const int LeastForCommuneEducation = 12;

    /// <summary>Completed years; who was born on 29 February completes one on 28 February of a year without it.</summary>
    public static int On(DateOnly day, DateOnly bornOn)
    {
        var years = day.Year - bornOn.Year;
        return bornOn.AddYears(years) > day ? years - 1 : years;
    }
}
