namespace ChoDon.Modules.Rehabilitation.BreakGlass;

internal sealed class BreakGlassForm
{
    public Guid? CommuneId { get; set; }

    public int? Number { get; set; }

    public int? Year { get; set; }

    public EmergencyReason? Reason { get; set; }
}
