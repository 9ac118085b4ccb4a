using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>Reads one template, line by line.</summary>
internal sealed class TemplateReader
{
    private readonly TemplateErrors _errors = new();
    private readonly KnownNames _blocks;
    private readonly TemplateTextReader _texts;

    private readonly List<TemplatePart> _body = [];
    private readonly List<TemplateSigner> _signers = [];
    private readonly List<TemplateText> _receivers = [];
    private TemplateText? _type;
    private TemplateText? _subject;

    public TemplateReader(TemplateFields fields)
    {
        _blocks = new KnownNames(fields.Blocks);
        _texts = new TemplateTextReader(new KnownNames(fields.Values), _errors);
    }

    public TemplateReading Read(string text)
    {
        var whole = text.ReplaceLineEndings("\n");
        if (whole.Length > DocumentTemplate.MaxLength)
            _errors.Add(1, "TooLong", DocumentTemplate.MaxLength);
        var lines = whole.TrimEnd().Split('\n');
        foreach (var (at, line) in lines.Index())
            ReadLine(at + 1, VietnameseText.Clean(line));
        if (_type is null)
            _errors.Add(1, "LineMissing", TemplateMarks.Type);
        if (_signers.Count == 0)
            _errors.Add(lines.Length, "LineMissing", TemplateMarks.Signature);
        var errors = _errors.InOrder();
        return new TemplateReading(
            errors.Count == 0 ? new DocumentTemplate(_type!, _subject, _body, _signers, _receivers) : null, errors);
    }

    private void ReadLine(int number, string line)
    {
        if (line.Length > DocumentTemplate.MaxLineLength)
            _errors.Add(number, "LineTooLong", DocumentTemplate.MaxLineLength);
        if (line.Length == 0 || line.StartsWith(TemplateMarks.Remark, StringComparison.Ordinal))
            return;
        var (mark, text) = TemplateMarks.Split(line);
        if (mark is not null && text.Length == 0)
            _errors.Add(number, "Empty", mark);
        switch (mark)
        {
            case TemplateMarks.Type:
                _type = Only(number, mark, _type, text);
                break;
            case TemplateMarks.Subject:
                _subject = Only(number, mark, _subject, text);
                break;
            case TemplateMarks.Signature:
                _signers.Add(Signer(number, text));
                break;
            case TemplateMarks.Receiver:
                _receivers.Add(_texts.Read(number, text));
                break;
            case null when IsBlock(line):
                _body.Add(Block(number, line[1..^1].Trim()));
                break;
            default:
                _body.Add(new TemplateParagraph(_texts.Read(number, text), TemplateMarks.LookOf(mark)));
                break;
        }
    }

    private static bool IsBlock(string line) => line[0] == '[' && line.IndexOfAny(['[', ']'], 1) == line.Length - 1 && line[^1] == ']';

    private TemplateText Only(int number, string mark, TemplateText? before, string text)
    {
        if (before is not null)
            _errors.Add(number, "Repeated", mark);
        return _texts.Read(number, text);
    }

    private TemplateSigner Signer(int number, string text)
    {
        var parts = text.Split('|', 2, StringSplitOptions.TrimEntries);
        if (text.Length > 0 && parts[0].Length == 0)
            _errors.Add(number, "Empty", TemplateMarks.Signature);
        return new TemplateSigner(
            _texts.Read(number, parts[0]), parts is [_, { Length: > 0 } name] ? _texts.Read(number, name) : null);
    }

    private TemplateBlock Block(int number, string name)
    {
        if (!_blocks.Has(name))
            _errors.AddUnknown(number, "UnknownBlock", name, _blocks);
        return new TemplateBlock(name);
    }
}
