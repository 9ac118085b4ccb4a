using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Lists;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.ListIncidents;

/// <summary>All that fit a filter, added up.</summary>
/// <param name="Cases">Incidents handled, whatever the outcome.</param>
/// <param name="Villages">Different villages.</param>
/// <param name="Subjects">People who were handled.</param>
/// <param name="Criminal">Incidents handled criminally.</param>
/// <param name="CriminalSubjects">People handled criminally.</param>
/// <param name="Administrative">Incidents handled administratively.</param>
/// <param name="AdministrativeSubjects">People handled administratively.</param>
/// <param name="Other">Incidents handled otherwise.</param>
/// <param name="NotStated">Incidents whose outcome was not stated.</param>
/// <param name="Helped">Incidents in which people of the model helped.</param>
internal sealed record CountTotals(
    int Cases,
    int Villages,
    int Subjects,
    int Criminal,
    int CriminalSubjects,
    int Administrative,
    int AdministrativeSubjects,
    int Other,
    int NotStated,
    int Helped)
{
    public static CountTotals None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static async Task<CountTotals> OfAsync(IQueryable<IncidentCount> counts, CancellationToken cancellationToken)
    {
        var all = await ByAsync(counts.Select(count => new Keyed<int, IncidentCount> { Key = 0, Row = count }), cancellationToken);
        return all[0].FirstOrDefault(None);
    }

    /// <summary>The same for each key, in one question to the database; nothing for a key without counts.</summary>
    public static async Task<ILookup<TKey, CountTotals>> ByAsync<TKey>(
        IQueryable<Keyed<TKey, IncidentCount>> counts, CancellationToken cancellationToken)
    {
        var found = await counts
            .GroupBy(row => row.Key, row => row.Row)
            .Select(all => new
            {
                all.Key,
                Totals = new CountTotals(
                    all.Sum(count => count.Cases),
                    all.Select(count => count.UnitId).Distinct().Count(),
                    all.Sum(count => count.Subjects),
                    all.Sum(count => count.Outcome == Outcome.Criminal ? count.Cases : 0),
                    all.Sum(count => count.Outcome == Outcome.Criminal ? count.Subjects : 0),
                    all.Sum(count => count.Outcome == Outcome.Administrative ? count.Cases : 0),
                    all.Sum(count => count.Outcome == Outcome.Administrative ? count.Subjects : 0),
                    all.Sum(count => count.Outcome == Outcome.Other ? count.Cases : 0),
                    all.Sum(count => count.Outcome == Outcome.NotStated ? count.Cases : 0),
                    all.Sum(count => count.Helped)),
            })
            .ToListAsync(cancellationToken);
        return found.ToLookup(row => row.Key, row => row.Totals);
    }
}
