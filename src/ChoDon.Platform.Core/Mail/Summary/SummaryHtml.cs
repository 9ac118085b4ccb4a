using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ChoDon.Platform.Core.Mail;

/// <summary>
/// The HTML part in table layout with inline styles: what mail programs, old ones too, draw alike. It needs no image.
/// </summary>
internal static class SummaryHtml
{
    private const string Font = "font-family:Arial,Helvetica,sans-serif;color:#0b0c0c;";
    private const string Cell = "padding:6px 4px;border-bottom:1px solid #b1b4b6;font-size:16px;line-height:22px;";
    private const string Caption = "padding:20px 0 6px;font-size:18px;line-height:24px;font-weight:bold;";
    private const string FullTable = "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";
    private const string DataTable = "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse;\">";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(SummaryLetter letter, bool withBars)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        html.Write($"<!DOCTYPE html>\n<html lang=\"{letter.Language}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write($"<title>{Safe(letter.Subject)}</title>\n</head>\n<body style=\"margin:0;padding:0;background:#ffffff;\">\n");
        html.Write($"{FullTable} style=\"background:#ffffff;\"><tr><td align=\"center\" style=\"padding:12px;\">\n");
        html.Write($"{FullTable} style=\"max-width:600px;{Font}\">\n");
        Row(html, "font-size:14px;line-height:20px;", letter.Programme);
        html.Write($"<tr><td><h1 style=\"margin:8px 0 4px;font-size:24px;line-height:30px;\">{Safe(letter.Heading)}</h1></td></tr>\n");
        Row(html, "font-size:18px;line-height:24px;", letter.District);
        if (letter.Notice is not null)
            Row(html, "padding:8px;background:#fff7bf;font-size:16px;line-height:22px;font-weight:bold;", letter.Notice);
        foreach (var section in letter.Sections)
            Section(html, letter, section, withBars);
        html.Write("<tr><td style=\"padding-top:20px;\"></td></tr>\n");
        foreach (var remark in letter.Remarks)
            Row(html, "font-size:14px;line-height:20px;color:#505a5f;word-break:break-word;", remark);
        html.Write("</table>\n</td></tr></table>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Section(TextWriter html, SummaryLetter letter, SummarySection section, bool withBars)
    {
        html.Write($"<tr><td><h2 style=\"margin:0;{Caption}\">{Safe(section.Title)}</h2>\n{DataTable}\n");
        html.Write($"<tr>{Head(letter.FigureHead, "left")}{Head(letter.ValueHead, "right")}</tr>\n");
        foreach (var line in section.Lines)
        {
            html.Write($"<tr><th scope=\"row\" align=\"left\" style=\"{Cell}font-weight:normal;\">{Safe(line.Label)}</th>");
            html.Write($"<td align=\"right\" style=\"{Cell}font-weight:bold;\">{Safe(line.Value)}</td></tr>\n");
        }

        html.Write("</table>\n");
        if (withBars && section.Bars is { } bars)
            Bars(html, letter, bars);
        html.Write("</td></tr>\n");
    }

    private static void Bars(TextWriter html, SummaryLetter letter, SummaryBars bars)
    {
        html.Write($"<h3 style=\"margin:0;{Caption}font-size:16px;\">{Safe(bars.Title)}</h3>\n{DataTable}\n");
        html.Write($"<tr>{Head(letter.UnitHead, "left")}<td style=\"{Cell}\"></td>{Head(letter.ValueHead, "right")}</tr>\n");
        foreach (var bar in bars.Bars)
        {
            html.Write($"<tr><th scope=\"row\" align=\"left\" width=\"40%\" style=\"{Cell}font-weight:normal;\">{Safe(bar.Label)}</th>");
            html.Write($"<td width=\"30%\" style=\"{Cell}\">{Stripe(bar.Percent)}</td>");
            html.Write($"<td align=\"right\" style=\"{Cell}\">{Safe(bar.Value)}</td></tr>\n");
        }

        html.Write("</table>\n");
    }

    private static string Stripe(int percent) =>
        percent == 0
            ? ""
            : $"<table role=\"presentation\" width=\"{percent}%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">" +
              "<tr><td height=\"12\" bgcolor=\"#1d70b8\" style=\"font-size:0;line-height:12px;\">&nbsp;</td></tr></table>";

    private static string Head(string words, string align) =>
        $"<th scope=\"col\" align=\"{align}\" style=\"{Cell}font-size:14px;\">{Safe(words)}</th>";

    private static void Row(TextWriter html, string style, string words) =>
        html.Write($"<tr><td style=\"{style}\">{Safe(words)}</td></tr>\n");

    private static string Safe(string words) => Encoder.Encode(words);
}
