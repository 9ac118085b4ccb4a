namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>Days as Excel counts them: 1 is 1 January 1900, and 29 February 1900, which never was, is 60.</summary>
internal static class ExcelDays
{
    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateOnly ZeroBeforeTheGap = new(1899, 12, 31);

    private const int Gap = 60;
    private const int Last = 2_958_465;

    /// <summary>Between the calendars that begin in 1900 and in 1904.</summary>
    public const int From1904 = 1462;

    /// <summary>The day, or null when the number is none.</summary>
    public static DateOnly? Read(double number)
    {
        var days = Math.Floor(number);
        if (!(days >= 1 && days <= Last) || days == Gap)
            return null;
        return days < Gap ? ZeroBeforeTheGap.AddDays((int)days) : Zero.AddDays((int)days);
    }
}
