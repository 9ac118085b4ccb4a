using System.Globalization;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The plain part: the same words and numbers as the HTML part.</summary>
internal static class SummaryText
{
    public static string Render(SummaryLetter letter, bool withBars)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Title(text, letter.Heading, '=');
        text.WriteLine(letter.Unit);
        text.WriteLine(letter.Programme);
        if (letter.Notice is not null)
            Paragraph(text, letter.Notice);
        foreach (var note in letter.Notes)
        {
            text.WriteLine();
            Title(text, note.Title, '-');
            foreach (var sentence in note.Sentences)
                text.WriteLine($"- {sentence}");
        }

        foreach (var link in letter.Links)
            Paragraph(text, $"{link.Words}: {link.Address.AbsoluteUri}");
        foreach (var section in letter.Sections)
        {
            text.WriteLine();
            Title(text, section.Title, '-');
            foreach (var line in section.Lines)
                text.WriteLine($"{line.Label}: {line.Value} ({letter.Heads.Change}: {line.Change})");
            if (withBars && section.Bars is { } bars)
                Bars(text, bars);
        }

        text.WriteLine();
        foreach (var remark in letter.Remarks)
            text.WriteLine(remark);
        if (letter.Stop is not null)
            text.WriteLine($"{letter.StopWords}: {letter.Stop.AbsoluteUri}");
        return text.ToString();
    }

    private static void Bars(TextWriter text, SummaryBars bars)
    {
        Paragraph(text, bars.Title);
        foreach (var bar in bars.Bars)
            text.WriteLine($"  {bar.Label}: {bar.Value}");
    }

    private static void Title(TextWriter text, string title, char line)
    {
        text.WriteLine(title);
        text.WriteLine(new string(line, title.Length));
    }

    private static void Paragraph(TextWriter text, string words)
    {
        text.WriteLine();
        text.WriteLine(words);
    }
}
