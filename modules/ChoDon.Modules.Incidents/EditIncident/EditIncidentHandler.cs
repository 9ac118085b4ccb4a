using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.EditIncident;

internal sealed class EditIncidentHandler(IncidentsDbContext data, CountRules rules, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid id, CountForm form, CancellationToken cancellationToken)
    {
        var count = await data.Counts.FirstOrDefaultAsync(row => row.Id == id && !row.FromSheet, cancellationToken);
        if (count is null)
            return SaveResult.NotFound;
        var problems = new Problems();
        var fill = await rules.CheckAsync(form, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();
        if (count.Stamp != form.Stamp)
            return SaveResult.Conflict;

        data.MarkStale(count);
        fill(count);
        data.MarkSaved(count, time.UtcNow());
        data.MarkStale(count);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
