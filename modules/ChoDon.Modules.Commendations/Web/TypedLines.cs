using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Modules.Commendations.Web;

/// <summary>Texts of several lines, each cleaned by itself.</summary>
internal static class TypedLines
{
    /// <summary>The lines as they were typed, empty ones too.</summary>
    public static string Clean(string? typed) =>
        string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(VietnameseText.Clean)).TrimEnd('\n');

    /// <summary>The lines that hold something.</summary>
    public static IReadOnlyList<string> Of(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(VietnameseText.Clean).Where(line => line.Length > 0)];
}
