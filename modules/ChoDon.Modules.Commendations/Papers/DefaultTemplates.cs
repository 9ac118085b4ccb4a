using System.Text;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>The wordings that come with the module.</summary>
internal static class DefaultTemplates
{
    private static readonly Dictionary<PaperKind, (string Text, DocumentTemplate Template)> All =
        Enum.GetValues<PaperKind>().ToDictionary(kind => kind, Load);

    public static string TextOf(PaperKind kind) => All[kind].Text;

    public static DocumentTemplate Of(PaperKind kind) => All[kind].Template;

    private static (string Text, DocumentTemplate Template) Load(PaperKind kind)
    {
        var name = $"paper-{kind.ToString().ToLowerInvariant()}.txt";
        using var stream = typeof(DefaultTemplates).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The module does not hold {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
        var reading = DocumentTemplate.Read(text, PaperFields.Of(kind));
        return (text, reading.Template ?? throw new InvalidOperationException($"{name}: {string.Join("; ", reading.Errors)}"));
    }
}
