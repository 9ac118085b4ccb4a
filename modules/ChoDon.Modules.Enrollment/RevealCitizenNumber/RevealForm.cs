namespace ChoDon.Modules.Enrollment.RevealCitizenNumber;

internal sealed class RevealForm
{
    public const int ReasonLength = 200;

    public string? Reason { get; set; }
}
