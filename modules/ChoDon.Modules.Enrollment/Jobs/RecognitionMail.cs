using System.Globalization;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Abstractions.Mail;

namespace ChoDon.Modules.Enrollment.Jobs;

/// <summary>Writes the reminder of steps of recognition that are due.</summary>
internal static class RecognitionMail
{
    public static MailDraft To(Recipient recipient, Guid districtId, DateOnly slot, DistrictRecognitionsDue found)
    {
        string Words(string key, params object[] values) => EnrollmentText.In(recipient.Language, key, values);

        var registers = found.Villages.All(village => village.Step == StepKind.Register);
        var letter = new TableLetter(
            Words(registers ? "Mail.Recognition.SubjectRegister" : "Mail.Recognition.SubjectDecide", found.District, found.Villages.Count, slot.Year),
            Words(registers ? "Mail.Recognition.IntroRegister" : "Mail.Recognition.IntroDecide", found.Villages.Count, slot.Year, found.DueOn),
            Words("Mail.Vacancy.Village"),
            Words("Recognition.Next"),
            [.. found.Villages.Select(village => ($"{village.Village}, {village.Commune}", Words($"Next.{village.Step}")))],
            rest => Words("Mail.Vacancy.More", rest));
        return letter.To(
            recipient, string.Create(CultureInfo.InvariantCulture, $"enrollment/recognition-reminder/{districtId}/{slot:yyyy-MM-dd}"));
    }
}
