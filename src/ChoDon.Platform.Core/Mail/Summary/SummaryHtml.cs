using System.Globalization;
using static ChoDon.Platform.Core.Mail.MailFrame;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The HTML part: bars are tables, so that nothing needs an image.</summary>
internal static class SummaryHtml
{
    public static string Render(SummaryLetter letter, bool withBars)
    {
        using var rows = new StringWriter(CultureInfo.InvariantCulture);
        rows.Write(Row(letter.Programme, 14));
        rows.Write(Heading(letter.Heading));
        rows.Write(Row(letter.Unit, 18));
        if (letter.Notice is not null)
            rows.Write(Warning(letter.Notice));
        foreach (var note in letter.Notes)
            Note(rows, note);
        foreach (var link in letter.Links)
            rows.Write(Button(link));
        foreach (var section in letter.Sections)
            Section(rows, letter.Heads, section, withBars);
        foreach (var remark in letter.Remarks)
            rows.Write(Quiet(remark));
        if (letter.Stop is not null)
            rows.Write(QuietLink(new MailLink(letter.StopWords, letter.Stop)));
        return MailFrame.Render(letter.Language, letter.Subject, rows.ToString());
    }

    private static void Section(TextWriter html, SummaryHeads heads, SummarySection section, bool withBars)
    {
        html.Write($"<tr><td><h2 style=\"margin:0;{Caption}\">{Safe(section.Title)}</h2>\n{DataTable}\n");
        html.Write($"<tr>{Head(heads.Figure, "left")}{Head(heads.Value, "right")}{Head(heads.Change, "right")}</tr>\n");
        foreach (var line in section.Lines)
        {
            html.Write($"<tr><th scope=\"row\" align=\"left\" style=\"{Cell}font-weight:normal;\">{Safe(line.Label)}</th>");
            html.Write($"<td align=\"right\" style=\"{Cell}font-weight:bold;\">{Safe(line.Value)}</td>");
            html.Write($"<td align=\"right\" style=\"{Cell}\">{Safe(line.Change)}</td></tr>\n");
        }

        html.Write("</table>\n");
        if (withBars && section.Bars is { } bars)
            Bars(html, heads, bars);
        html.Write("</td></tr>\n");
    }

    private static void Bars(TextWriter html, SummaryHeads heads, SummaryBars bars)
    {
        html.Write($"<h3 style=\"margin:0;{Caption}font-size:16px;\">{Safe(bars.Title)}</h3>\n{DataTable}\n");
        html.Write($"<tr>{Head(heads.Unit, "left")}<td style=\"{Cell}\"></td>{Head(heads.Value, "right")}</tr>\n");
        foreach (var bar in bars.Bars)
        {
            html.Write($"<tr><th scope=\"row\" align=\"left\" width=\"40%\" style=\"{Cell}font-weight:normal;\">{Safe(bar.Label)}</th>");
            html.Write($"<td width=\"30%\" style=\"{Cell}\">{Stripe(bar.Percent)}</td>");
            html.Write($"<td align=\"right\" style=\"{Cell}\">{Safe(bar.Value)}</td></tr>\n");
        }

        html.Write("</table>\n");
    }

    private static void Note(TextWriter html, SummaryNote note)
    {
        html.Write($"<tr><td><h2 style=\"margin:0;{Caption}\">{Safe(note.Title)}</h2>\n{DataTable}\n");
        foreach (var sentence in note.Sentences)
            html.Write($"<tr><td style=\"{Cell}\">{Safe(sentence)}</td></tr>\n");
        html.Write("</table>\n</td></tr>\n");
    }

    private static string Stripe(int percent) =>
        percent == 0
            ? ""
            : $"<table role=\"presentation\" width=\"{percent}%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">" +
              "<tr><td class=\"bar\" height=\"12\" bgcolor=\"#1d70b8\" style=\"font-size:12px;line-height:12px;\">&nbsp;</td></tr></table>";
}
