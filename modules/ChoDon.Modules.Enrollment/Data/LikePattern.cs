namespace ChoDon.Modules.Enrollment.Data;

/// <summary>Patterns for LIKE in which what a person typed stands for itself.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    public static string Containing(string text) =>
        $"%{text
            .Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal)}%";
}
