using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.RecordIncident;

/// <summary>Records a count of one village and month.</summary>
internal sealed class RecordIncidentHandler(IncidentsDbContext data, DistrictVillages villages, CountRules rules, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(CountForm form, CancellationToken cancellationToken)
    {
        if (await data.Counts.AnyAsync(saved => saved.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        if (form.VillageId is not { } villageId || villages.Find(villageId) is null)
            problems.Add(nameof(form.VillageId), "Error.VillageMissing");
        var fill = await rules.CheckAsync(form, problems, cancellationToken);
        if (problems.Any)
            return problems.AsResult();

        var count = new IncidentCount
        {
            Id = form.Id,
            UnitId = form.VillageId!.Value,
            Month = default,
            Outcome = default,
            Cases = 0,
            Subjects = 0,
            Helped = 0,
            FromSheet = false,
            SavedAt = time.UtcNow(),
        };
        fill(count);
        data.Counts.Add(count);
        data.MarkStale(count);
        return await data.SaveOrFindAsync(count, stamp: null, cancellationToken);
    }
}
