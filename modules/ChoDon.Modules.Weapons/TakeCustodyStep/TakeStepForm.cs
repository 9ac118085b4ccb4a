using ChoDon.Modules.Weapons.Data;

namespace ChoDon.Modules.Weapons.TakeCustodyStep;

internal sealed class TakeStepForm
{
    public Guid Id { get; set; }

    public CustodyKind? Kind { get; set; }

    public DateOnly? Day { get; set; }

    public string? Counterpart { get; set; }

    public List<Guid> ItemIds { get; set; } = [];
}
