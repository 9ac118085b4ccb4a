namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>How long a person's name may be.</summary>
internal static class PersonName
{
    public const int MaxLength = 200;
}
