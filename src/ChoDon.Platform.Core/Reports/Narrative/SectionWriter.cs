using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <summary>Tells the figures of one module.</summary>
internal sealed class SectionWriter(ReportSection section, ReportDays days, NarrativeWords words)
{
    private readonly ModuleDeclaration _module = section.Module.Declaration!;
    private readonly ComparisonWriter _comparison = new(days, words);
    private readonly Dictionary<string, ReportLine> _lines = section.Lines.ToDictionary(line => line.Figure.Key, StringComparer.Ordinal);

    /// <summary>Null where the module has no sentences.</summary>
    public NarrativeSection? Write()
    {
        List<ReportLine> told = [.. _module.Sentences.SelectMany(sentence => sentence.Figures).Select(LineOf).OfType<ReportLine>().Distinct()];
        return told.Count == 0
            ? null
            : new NarrativeSection(
                section.Module,
                words.Name(section.Module),
                [.. _module.Sentences.Select(Tell).Where(pieces => pieces.Count > 0).Concat(Lacking(told)).Select(pieces => new NarrativeSentence(pieces))]);
    }

    private List<NarrativePiece> Tell(ReportSentence sentence)
    {
        var clauses = sentence.Clauses.Select(Tell).Where(clause => clause.Count > 0).ToList();
        List<NarrativePiece> pieces = sentence.Figure is { } figure ? Head(sentence, figure, clauses) : List(sentence, clauses);
        return pieces.Count == 0 ? pieces : [.. pieces, new(".")];
    }

    private List<NarrativePiece> Head(ReportSentence sentence, Figure figure, List<List<NarrativePiece>> clauses)
    {
        if (LineOf(figure) is not { Now.Value: { } value } line)
            return [];
        if (value != 0)
            return [.. Phrase(sentence.TextKey, line), .. _comparison.Write(line), .. clauses.SelectMany(AfterComma)];
        return sentence.NoneKey is { } none
            ? [new(words.Of(_module, none)), .. _comparison.Write(line), .. clauses.SelectMany(AfterComma)]
            : [];
    }

    // That there was none of a list is said only where each of its numbers is known.
    private List<NarrativePiece> List(ReportSentence sentence, List<List<NarrativePiece>> items)
    {
        if (items.Count > 0)
            return [new(words.Of(_module, sentence.TextKey)), new(": "), .. items[0], .. items.Skip(1).SelectMany(item => item.Prepend(new("; ")))];
        return sentence.NoneKey is { } none && sentence.Figures.All(figure => LineOf(figure)?.Now.Value == 0)
            ? [new(words.Of(_module, none))]
            : [];
    }

    private List<NarrativePiece> Tell(ReportClause clause) =>
        LineOf(clause.Figure) is { Now.Value: not (null or 0) } line
            ? [.. Phrase(clause.TextKey, line), .. clause.Clauses.Select(Tell).Where(further => further.Count > 0).SelectMany(AfterComma)]
            : [];

    private List<NarrativePiece> Phrase(string textKey, ReportLine line)
    {
        var forms = words.Of(_module, textKey).Split('|');
        var text = line.Now is { Value: 1, Qualifier: Qualifier.Exact } ? forms[0] : forms[^1];
        return Around(text, new NarrativePiece(words.Number(line.Now.Value!.Value, line.Now.Qualifier), new NarrativeNumber(line, NumberTold.Now)));
    }

    /// <summary>A text with a piece in its gap.</summary>
    public static List<NarrativePiece> Around(string text, NarrativePiece piece)
    {
        var at = text.IndexOf("{0}", StringComparison.Ordinal);
        return at < 0 ? [new(text)] : [new(text[..at]), piece, new(text[(at + 3)..])];
    }

    /// <summary>What has no number: of all once, otherwise of which figures.</summary>
    private IEnumerable<List<NarrativePiece>> Lacking(List<ReportLine> told)
    {
        var lacking = told.Where(line => line.Now.Value is null).ToLookup(line => line.Now.Status);
        return lacking.Count == 1 && lacking.Single().Count() == told.Count
            ? [[new(words.Fill($"Whole.{lacking.Single().Key}", words.Name(section.Module)))]]
            : lacking.Select(lines => new List<NarrativePiece> { new(words.Fill($"Part.{lines.Key}", string.Join("; ", lines.Select(NameOf)))) });
    }

    private string NameOf(ReportLine line) => OfficialBodies.InSentence(words.Of(_module, line.Figure.TextKey));

    private ReportLine? LineOf(Figure figure) => _lines.GetValueOrDefault(figure.Key);

    private static IEnumerable<NarrativePiece> AfterComma(List<NarrativePiece> pieces) => pieces.Prepend(new(", "));
}
