namespace ChoDon.Platform.Core.Reminders;

/// <summary>The hours in which a person gets no mail, on the clock of Vietnam; over midnight too. From and to the same: none.</summary>
/// <param name="From">0 to 23: the first quiet hour.</param>
/// <param name="To">0 to 23: the first hour that is not quiet any more.</param>
public readonly record struct QuietHours(int From, int To)
{
    public static QuietHours AtFirst { get; } = new(20, 7);

    public bool Contain(int hour) => From <= To ? hour >= From && hour < To : hour >= From || hour < To;
}
