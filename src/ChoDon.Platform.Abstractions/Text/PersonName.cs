namespace ChoDon.Platform.Abstractions.Text;

/// <summary>How long a person's name may be.</summary>
public static class PersonName
{
    /// <summary>The most letters.</summary>
    public const int MaxLength = 200;
}
