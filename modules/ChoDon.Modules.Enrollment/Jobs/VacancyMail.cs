using ChoDon.Modules.Enrollment.Resources;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Writes the reminder of posts that are vacant.</summary>
internal static class VacancyMail
{
    public static TableLetter In(string language, DistrictVacancies found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(language, key, values);

        return new TableLetter(
            Words("Mail.Vacancy.Subject", found.District, found.Villages.Count),
            Words(
                "Mail.Vacancy.Intro",
                found.Villages.Count,
                found.Villages.Count(village => village.NoLeader),
                found.Villages.Count(village => village.NoDeputy)),
            Words("Mail.Vacancy.Village"),
            Words("Mail.Vacancy.Lacks"),
            [.. found.Villages.Select(village => ($"{village.Village}, {village.Commune}", Words(LacksKey(village))))],
            rest => Words("Mail.Vacancy.More", rest));
    }

    private static string LacksKey(VillageVacancy village) => village switch
    {
        { NoLeader: true, NoDeputy: true } => "Mail.Vacancy.Both",
        { NoLeader: true } => "Mail.Vacancy.Leader",
        _ => "Mail.Vacancy.Deputy",
    };
}
