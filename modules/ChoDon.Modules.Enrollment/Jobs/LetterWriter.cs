using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Writes the module's reminders as mails, as text and as a table.</summary>
internal static class LetterWriter
{
    /// <summary>Keeps the mail of the largest district far below 100 kB; the rest is told as a number.</summary>
    public const int MostLines = 300;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="letter">What it says.</param>
    /// <param name="recipient">Who gets it.</param>
    /// <param name="job">The job that writes it.</param>
    /// <param name="districtId">The district it is about.</param>
    /// <param name="slot">The day it is due; the same letter is sent once for it.</param>
    public static MailDraft To(this Letter letter, Recipient recipient, string job, Guid districtId, DateOnly slot) => new(
        string.Create(CultureInfo.InvariantCulture, $"enrollment/{job}/{districtId}/{slot:yyyy-MM-dd}/{recipient.Address}"),
        recipient.Address,
        letter.Subject,
        Html(recipient.Language, letter),
        Text(letter));

    private static string Text(Letter letter)
    {
        var text = new StringBuilder().Append(letter.Subject).Append("\n\n").Append(letter.Intro).Append("\n\n");
        foreach (var (first, second) in letter.Lines)
            text.Append("- ").Append(first).Append(": ").Append(second).Append('\n');
        return text.Append(letter.More).ToString();
    }

    private static string Html(string language, Letter letter)
    {
        const string Cell = "style=\"padding:6px 12px;border-bottom:1px solid #d0d7de;text-align:left\"";
        var rows = new StringBuilder();
        foreach (var (first, second) in letter.Lines)
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td {Cell}>{Encode(first)}</td><td {Cell}>{Encode(second)}</td></tr>\n");
        return $"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><title>{Encode(letter.Subject)}</title></head>
            <body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1f23">
            <h1 style="font-size:20px">{Encode(letter.Subject)}</h1>
            <p>{Encode(letter.Intro)}</p>
            <table style="border-collapse:collapse"><thead><tr><th {Cell}>{Encode(letter.FirstHead)}</th><th {Cell}>{Encode(letter.SecondHead)}</th></tr></thead>
            <tbody>
            {rows}</tbody></table>
            {(letter.More.Length == 0 ? "" : $"<p>{Encode(letter.More)}</p>")}
            </body></html>
            """;
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
