using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Core.Documents;

internal static class DocumentName
{
    public const int MaxLength = 200;

    private static readonly char[] Folders = ['/', '\\', ':'];

    /// <summary>The name of a file without folders, and with the ending that its content deserves.</summary>
    public static string Of(string sent, DocumentKind kind)
    {
        var name = VietnameseText.Clean(sent[(sent.LastIndexOfAny(Folders) + 1)..]);
        var stem = Path.GetFileNameWithoutExtension(name).Trim('.', ' ');
        if (stem.Length == 0)
            stem = "document";
        var longest = MaxLength - kind.Ending.Length;
        return stem.Start(longest) + kind.Ending;
    }
}
