using ChoDon.Modules.Mediation.Data;

namespace ChoDon.Modules.Mediation.EndCase;

internal sealed class EndCaseForm
{
    public Guid Stamp { get; set; }

    public Result? Result { get; set; }

    public DateOnly? EndedOn { get; set; }

    public string? ReferredTo { get; set; }

    public string? Agreement { get; set; }

    public List<PromiseLine> Promises { get; set; } = [];
}
