using ChoDon.Modules.Rehabilitation.Data;

namespace ChoDon.Modules.Rehabilitation.RecordVisit;

internal sealed class RecordVisitForm
{
    public Guid Id { get; set; }

    public DateOnly? Day { get; set; }

    public VisitWay? Way { get; set; }

    public string? Note { get; set; }

    public static RecordVisitForm New(DateOnly today) => new() { Id = Guid.CreateVersion7(), Day = today, Way = VisitWay.AtHome };
}
