using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Writes the reminder of steps of recognition that are due.</summary>
internal static class RecognitionMail
{
    public static TableLetter In(string language, int year, DistrictRecognitionsDue found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(language, key, values);

        var registers = found.Villages.All(village => village.Step == StepKind.Register);
        return new TableLetter(
            Words(registers ? "Mail.Recognition.SubjectRegister" : "Mail.Recognition.SubjectDecide", found.District, found.Villages.Count, year),
            Words(registers ? "Mail.Recognition.IntroRegister" : "Mail.Recognition.IntroDecide", found.Villages.Count, year, found.DueOn),
            Words("Mail.Vacancy.Village"),
            Words("Recognition.Next"),
            [.. found.Villages.Select(village => ($"{village.Village}, {village.Commune}", Words($"Next.{village.Step}")))],
            rest => Words("Mail.Vacancy.More", rest));
    }
}
