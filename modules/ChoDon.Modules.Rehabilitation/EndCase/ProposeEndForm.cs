using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.EndCase;

internal sealed class ProposeEndForm
{
    public Guid Stamp { get; set; }

    public EndKind? Kind { get; set; }

    public Outcome? Outcome { get; set; }

    public string? Grounds { get; set; }

    public DateOnly? EndsOn { get; set; }
}
