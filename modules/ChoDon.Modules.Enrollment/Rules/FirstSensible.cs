namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>Days before this one are slips of the finger.</summary>
internal static class FirstSensible
{
    public static readonly DateOnly Day = new(1945, 9, 2);
}
