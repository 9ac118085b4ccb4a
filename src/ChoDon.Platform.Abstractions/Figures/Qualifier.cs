namespace ChoDon.Platform.Abstractions.Figures;

/// <summary>How exactly a number is known. A number that was counted is exact; a total of earlier years may not be.</summary>
public enum Qualifier
{
    /// <summary>The number itself.</summary>
    Exact = 0,

    /// <summary>The number or more: <c>hơn 80</c>.</summary>
    AtLeast = 1,

    /// <summary>Near the number: <c>khoảng 80</c>.</summary>
    About = 2,
}
