using System.Globalization;
using ChoDon.Platform.Core.Mail;
using static ChoDon.Platform.Core.Mail.MailFrame;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>The HTML part of a letter.</summary>
internal static class ReminderLetterHtml
{
    public static string Render(ReminderLetter letter)
    {
        using var rows = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        rows.Write(Heading(letter.Subject));
        rows.Write(Row(letter.Greeting));
        if (letter.Notice is not null)
            rows.Write(Warning(letter.Notice));
        foreach (var section in letter.Sections)
        {
            rows.Write($"<tr><td><h2 style=\"margin:0;{Caption}\">{Safe(section.Title)}</h2>\n{DataTable}\n");
            foreach (var line in section.Lines)
                rows.Write($"<tr><td style=\"{Cell}\">{Safe(line.Text)}</td><td align=\"right\" style=\"{Cell}\">{Safe(line.When)}</td></tr>\n");
            rows.Write("</table>\n</td></tr>\n");
            if (section.More is not null)
                rows.Write(Row(section.More));
        }

        rows.Write(Button(letter.List));
        rows.Write(QuietLink(letter.Choices));
        rows.Write(QuietLink(letter.Stop));
        return MailFrame.Render(letter.Language, letter.Subject, rows.ToString());
    }
}
