namespace ChoDon.Modules.Rehabilitation.RecordNeeds;

internal sealed class RecordNeedsForm
{
    public List<NeedLine> Needs { get; set; } = [];
}
