using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.RemoveIncident;

/// <summary>Takes a count away that was entered by mistake. The reason stands in the audit log.</summary>
internal sealed class RemoveIncidentHandler(IncidentsDbContext data)
{
    public async Task<SaveResult> HandleAsync(Guid id, ReasonForm form, CancellationToken cancellationToken)
    {
        var count = await data.Counts.FirstOrDefaultAsync(row => row.Id == id && !row.FromSheet, cancellationToken);
        if (count is null)
            return SaveResult.NotFound;
        var problems = new Problems();
        data.Reason = form.Check(problems);
        if (problems.Any)
            return problems.AsResult();
        if (count.Stamp != form.Stamp)
            return SaveResult.Conflict;
        data.MarkStale(count);
        data.Counts.Remove(count);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
