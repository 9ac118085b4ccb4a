using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Tells of terms that end: villages, posts and days, never people.</summary>
internal static class TermEndMail
{
    public static TableLetter In(string language, int days, DistrictEndingTerms found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(language, key, values);

        return new TableLetter(
            Words("Mail.TermEnd.Subject", found.District, found.Terms.Count),
            Words(
                "Mail.TermEnd.Intro",
                found.Terms.Count,
                days,
                found.Terms.Count(term => term.Post == Post.Leader),
                found.Terms.Count(term => term.Post == Post.Deputy)),
            Words("Mail.Vacancy.Village"),
            Words("Mail.TermEnd.End"),
            [.. found.Terms.Select(term => ($"{term.Village}, {term.Commune}", Words($"Mail.TermEnd.{term.Post}", term.PlannedEnd)))],
            rest => Words("Mail.TermEnd.More", rest));
    }
}
