using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.RecordNeeds;

internal sealed class NeedLine
{
    public NeedKind Kind { get; set; }

    public bool IsNeeded { get; set; }

    public string? Note { get; set; }
}
