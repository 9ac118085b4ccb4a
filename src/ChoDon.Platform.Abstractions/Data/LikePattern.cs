namespace ChoDon.Platform.Abstractions.Data;

/// <summary>Patterns for LIKE in which what a person typed stands for itself.</summary>
public static class LikePattern
{
    /// <summary>To be given to LIKE as its escape.</summary>
    public const string Escape = "\\";

    /// <summary>Fits what contains the text.</summary>
    public static string Containing(string text) =>
        $"%{text
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)}%";
}
