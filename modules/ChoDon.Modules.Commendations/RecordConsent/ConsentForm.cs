namespace ChoDon.Modules.Commendations.RecordConsent;

internal sealed class ConsentForm
{
    public Guid Stamp { get; set; }

    public DateOnly? Day { get; set; }
}
