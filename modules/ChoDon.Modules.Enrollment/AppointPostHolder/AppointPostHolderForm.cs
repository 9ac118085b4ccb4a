using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.AppointPostHolder;

internal sealed class AppointPostHolderForm
{
    public Guid Id { get; set; }

    public Guid Stamp { get; set; }

    public string? Name { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? PlannedEnd { get; set; }

    public AppointPostHolderCommand ToCommand(Guid modelId, Post post) => new(Id, modelId, post, Name, FirstDay, Stamp, PlannedEnd);
}
