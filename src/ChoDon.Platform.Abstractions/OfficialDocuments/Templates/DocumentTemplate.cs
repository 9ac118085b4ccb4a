namespace ChoDon.Platform.Abstractions.OfficialDocuments.Templates;

/// <summary>
/// The text of an official document with names where values are put in, as an office writes it: a paragraph a line, and at
/// the beginning of some lines what they are.
/// </summary>
public sealed class DocumentTemplate
{
    /// <summary>How many letters a template has at most.</summary>
    public const int MaxLength = 20_000;

    /// <summary>How many letters a line has at most.</summary>
    public const int MaxLineLength = 2_000;

    private readonly TemplateText _type;
    private readonly TemplateText? _subject;
    private readonly IReadOnlyList<TemplatePart> _body;
    private readonly IReadOnlyList<TemplateSigner> _signers;
    private readonly IReadOnlyList<TemplateText> _receivers;

    internal DocumentTemplate(
        TemplateText type,
        TemplateText? subject,
        IReadOnlyList<TemplatePart> body,
        IReadOnlyList<TemplateSigner> signers,
        IReadOnlyList<TemplateText> receivers) =>
        (_type, _subject, _body, _signers, _receivers) = (type, subject, body, signers, receivers);

    /// <summary>Reads what was written and finds all that is wrong with it.</summary>
    public static TemplateReading Read(string text, TemplateFields fields)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fields);
        return new TemplateReader(fields).Read(text);
    }

    /// <summary>The document with the values put in.</summary>
    public OfficialDocument Fill(TemplateValues values, TemplateHead head)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(head);
        var filling = new TemplateFilling(values);
        return new OfficialDocument
        {
            Form = head.Form,
            Superior = head.Superior,
            Issuer = head.Issuer,
            Number = head.Number,
            Place = head.Place,
            Date = head.Date,
            FileName = head.FileName,
            Type = _type.FillWhatIsThere(filling),
            Subject = _subject?.Fill(filling),
            Body = [.. _body.SelectMany(part => part.Fill(filling))],
            Signatures = [.. _signers.Select(signer => signer.Fill(filling)).OfType<OfficialSignature>()],
            Receivers = [.. _receivers.Select(receiver => receiver.Fill(filling)).OfType<string>()],
        };
    }
}
