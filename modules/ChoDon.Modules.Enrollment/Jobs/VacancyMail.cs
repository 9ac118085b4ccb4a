using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Tells of vacant posts: names of villages, never of people.</summary>
internal static class VacancyMail
{
    public static MailDraft To(Recipient recipient, Guid districtId, DateOnly slot, DistrictVacancies found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(recipient.Language, key, values);

        var rest = found.Villages.Count - LetterWriter.MostLines;
        return new Letter(
            Words("Mail.Vacancy.Subject", found.District, found.Villages.Count),
            Words(
                "Mail.Vacancy.Intro",
                found.Villages.Count,
                found.Villages.Count(village => village.NoLeader),
                found.Villages.Count(village => village.NoDeputy)),
            Words("Mail.Vacancy.Village"),
            Words("Mail.Vacancy.Lacks"),
            [
                .. found.Villages.Take(LetterWriter.MostLines)
                    .Select(village => ($"{village.Village}, {village.Commune}", Words(LacksKey(village)))),
            ],
            rest > 0 ? Words("Mail.Vacancy.More", rest) : "")
            .To(recipient, "vacancy-reminder", districtId, slot);
    }

    private static string LacksKey(VillageVacancy village) => village switch
    {
        { NoLeader: true, NoDeputy: true } => "Mail.Vacancy.Both",
        { NoLeader: true } => "Mail.Vacancy.Leader",
        _ => "Mail.Vacancy.Deputy",
    };
}
