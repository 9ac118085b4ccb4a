using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Writes the reminder: names of villages, never of people, and the same numbers in both parts.</summary>
internal static class VacancyMail
{
    /// <summary>Keeps the mail of the largest district far below 100 kB; the rest is told as a number.</summary>
    public const int MostVillages = 300;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static MailDraft To(Recipient recipient, Guid districtId, DateOnly slot, DistrictVacancies found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(recipient.Language, key, values);

        var subject = Words("Mail.Vacancy.Subject", found.District, found.Villages.Count);
        var intro = Words(
            "Mail.Vacancy.Intro",
            found.Villages.Count,
            found.Villages.Count(village => village.NoLeader),
            found.Villages.Count(village => village.NoDeputy));
        var lines = found.Villages.Take(MostVillages)
            .Select(village => (Place: $"{village.Village}, {village.Commune}", Lacks: Words(LacksKey(village))))
            .ToList();
        var rest = found.Villages.Count - lines.Count;
        var more = rest > 0 ? Words("Mail.Vacancy.More", rest) : "";
        return new MailDraft(
            string.Create(CultureInfo.InvariantCulture, $"enrollment/vacancy-reminder/{districtId}/{slot:yyyy-MM-dd}/{recipient.Address}"),
            recipient.Address,
            subject,
            Html(recipient.Language, subject, intro, Words("Mail.Vacancy.Village"), Words("Mail.Vacancy.Lacks"), lines, more),
            Text(subject, intro, lines, more));
    }

    private static string LacksKey(VillageVacancy village) => village switch
    {
        { NoLeader: true, NoDeputy: true } => "Mail.Vacancy.Both",
        { NoLeader: true } => "Mail.Vacancy.Leader",
        _ => "Mail.Vacancy.Deputy",
    };

    private static string Text(string subject, string intro, List<(string Place, string Lacks)> lines, string more)
    {
        var text = new StringBuilder().Append(subject).Append("\n\n").Append(intro).Append("\n\n");
        foreach (var (place, lacks) in lines)
            text.Append("- ").Append(place).Append(": ").Append(lacks).Append('\n');
        return text.Append(more).ToString();
    }

    private static string Html(
        string language,
        string subject,
        string intro,
        string villageHead,
        string lacksHead,
        List<(string Place, string Lacks)> lines,
        string more)
    {
        const string Cell = "style=\"padding:6px 12px;border-bottom:1px solid #d0d7de;text-align:left\"";
        var rows = new StringBuilder();
        foreach (var (place, lacks) in lines)
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td {Cell}>{Encode(place)}</td><td {Cell}>{Encode(lacks)}</td></tr>\n");
        return $"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><title>{Encode(subject)}</title></head>
            <body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1b1f23">
            <h1 style="font-size:20px">{Encode(subject)}</h1>
            <p>{Encode(intro)}</p>
            <table style="border-collapse:collapse"><thead><tr><th {Cell}>{Encode(villageHead)}</th><th {Cell}>{Encode(lacksHead)}</th></tr></thead>
            <tbody>
            {rows}</tbody></table>
            {(more.Length == 0 ? "" : $"<p>{Encode(more)}</p>")}
            </body></html>
            """;
    }

    private static string Encode(string text) => Encoder.Encode(text);
}
