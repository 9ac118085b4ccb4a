using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>The HTML part of a letter.</summary>
internal static class ReminderLetterHtml
{
    private const string Cell = "style=\"padding:6px 4px;border-bottom:1px solid #b1b4b6;text-align:left;\"";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(ReminderLetter letter)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        html.WriteLine($"<!DOCTYPE html>\n<html lang=\"{letter.Language}\"><head><meta charset=\"utf-8\"><title>{Safe(letter.Subject)}</title></head>");
        html.WriteLine("<body style=\"font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;\">");
        html.WriteLine($"<p>{Safe(letter.Greeting)}</p>");
        if (letter.Notice is not null)
            html.WriteLine($"<p><strong>{Safe(letter.Notice)}</strong></p>");
        foreach (var section in letter.Sections)
        {
            html.WriteLine($"<h2 style=\"font-size:18px;\">{Safe(section.Title)}</h2>\n<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">");
            foreach (var line in section.Lines)
                html.WriteLine($"<tr><td {Cell}>{Safe(line.Text)}</td><td {Cell}>{Safe(line.When)}</td></tr>");
            html.WriteLine("</table>");
            if (section.More is not null)
                html.WriteLine($"<p>{Safe(section.More)}</p>");
        }

        html.WriteLine($"<p>{Safe(letter.WhereToGo)}</p>\n<p>{Safe(letter.HowToChoose)}</p>\n</body></html>");
        return html.ToString();
    }

    private static string Safe(string words) => Encoder.Encode(words);
}
