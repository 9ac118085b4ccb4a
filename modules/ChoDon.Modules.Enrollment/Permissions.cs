namespace ChoDon.Modules.Enrollment;

internal static class Permissions
{
    public const string ViewHouseholds = "enrollment.households.view";
    public const string EditHouseholds = "enrollment.households.edit";
    public const string RevealCitizenNumbers = "enrollment.citizen-numbers.reveal";
    public const string ImportHouseholds = "enrollment.households.import";
    public const string ExportHouseholds = "enrollment.households.export";
    public const string ViewVillages = "enrollment.villages.view";
    public const string EditVillages = "enrollment.villages.edit";
    public const string EditRecognition = "enrollment.recognition.edit";
    public const string DecideRecognition = "enrollment.recognition.decide";
}
