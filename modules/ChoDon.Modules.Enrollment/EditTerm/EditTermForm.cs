using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.EditTerm;

internal sealed class EditTermForm
{
    public Guid Stamp { get; set; }

    public string? Name { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? PlannedEnd { get; set; }

    public DateOnly? LastDay { get; set; }

    public static EditTermForm Of(PostHolder term, Guid stamp) => new()
    {
        Stamp = stamp,
        Name = term.Name,
        FirstDay = term.FirstDay,
        PlannedEnd = term.PlannedEnd,
        LastDay = term.LastDay,
    };

    public EditTermCommand ToCommand(Guid id) => new(id, Stamp, Name, FirstDay, PlannedEnd, LastDay);
}
