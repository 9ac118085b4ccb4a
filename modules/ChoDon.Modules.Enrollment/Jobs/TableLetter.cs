using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Jobs;
using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>
/// A mail with a sentence and a table of places: names of villages, never of people, and the same numbers in both parts.
/// </summary>
/// <param name="Subject">Also the heading.</param>
/// <param name="Intro">What it is about, with the numbers.</param>
/// <param name="PlaceHead">Heading of the places.</param>
/// <param name="WhatHead">Heading of what is told of each.</param>
/// <param name="Lines">All places, in the order of the tree.</param>
/// <param name="More">Says how many were left out.</param>
internal sealed record TableLetter(
    string Subject, string Intro, string PlaceHead, string WhatHead, IReadOnlyList<(string Place, string What)> Lines, Func<int, string> More)
{
    /// <summary>Keeps the mail of the largest district far below 100 kB; the rest is told as a number.</summary>
    public const int MostLines = 300;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="recipient">Who gets it.</param>
    /// <param name="job">The job that sends it.</param>
    /// <param name="districtId">The district it is about.</param>
    /// <param name="slot">The day of the schedule; a second run of the same day sends nothing.</param>
    public MailDraft To(Recipient recipient, JobDefinition job, Guid districtId, DateOnly slot)
    {
        var about = string.Create(CultureInfo.InvariantCulture, $"{EnrollmentModule.Id}/{job.Id}/{districtId}/{slot:yyyy-MM-dd}");
        return new MailDraft($"{about}/{recipient.Address}", recipient.Address, Subject, Html(recipient.Language), Text());
    }

    private string Rest => Lines.Count > MostLines ? More(Lines.Count - MostLines) : "";

    private string Text()
    {
        var text = new StringBuilder().Append(Subject).Append("\n\n").Append(Intro).Append("\n\n");
        foreach (var (place, what) in Lines.Take(MostLines))
            text.Append("- ").Append(place).Append(": ").Append(what).Append('\n');
        return text.Append(Rest).ToString();
    }

    private string Html(string language)
    {
        const string Cell = "style=\"padding:6px 12px;border-bottom:1px solid #d0d7de;text-align:left\"";
        var rows = new StringBuilder();
        foreach (var (place, what) in Lines.Take(MostLines))
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td {Cell}>{Encode(place)}</td><td {Cell}>{Encode(what)}</td></tr>\n");
        return $"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><title>{Encode(Subject)}</title></head>
            <body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1f23">
            <h1 style="font-size:20px">{Encode(Subject)}</h1>
            <p>{Encode(Intro)}</p>
            <table style="border-collapse:collapse"><thead><tr><th {Cell}>{Encode(PlaceHead)}</th><th {Cell}>{Encode(WhatHead)}</th></tr></thead>
            <tbody>
            {rows}</tbody></table>
            {(Rest.Length == 0 ? "" : $"<p>{Encode(Rest)}</p>")}
            </body></html>
            """;
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
