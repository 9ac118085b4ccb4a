using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <summary>A year's recognitions, commune by commune, in two questions however many villages there are.</summary>
internal sealed class RecognitionOverview(EnrollmentDbContext data, RecognitionUnits units, CriterionSetCatalog sets)
{
    /// <summary>What the person looks at; of a commune, perhaps some villages only.</summary>
    public Task<IReadOnlyList<CommuneLine>> OfAsync(int year, CancellationToken cancellationToken) =>
        OfAsync(units.Whole.Id, year, cancellationToken);

    /// <summary>The communes that the person sees whole.</summary>
    public async Task<IReadOnlyList<CommuneLine>> WholeCommunesAsync(int year, CancellationToken cancellationToken) =>
        units.Whole.Level == UnitLevel.Village
            ? []
            : [.. (await OfAsync(year, cancellationToken)).Where(line => units.SeesWhole(line.Commune.Id))];

    /// <summary>The commune with all of its villages, or null when the person does not see it whole.</summary>
    public async Task<CommuneLine?> OfCommuneAsync(Guid communeId, int year, CancellationToken cancellationToken) =>
        units.SeesWhole(communeId)
            ? (await OfAsync(communeId, year, cancellationToken)).FirstOrDefault(line => line.Commune.Id == communeId)
            : null;

    /// <summary>The latest year that has a record of what the person looks at, or null.</summary>
    public async Task<int?> LatestYearAsync(CancellationToken cancellationToken)
    {
        var below = data.UnitsBelow(units.Whole.Id, units.Today);
        return await data.Recognitions.Where(row => below.Contains(row.UnitId)).MaxAsync(row => (int?)row.Year, cancellationToken);
    }

    private async Task<IReadOnlyList<CommuneLine>> OfAsync(Guid unitId, int year, CancellationToken cancellationToken)
    {
        var known = await data.Recognitions.AsNoTracking()
            .Where(row => row.Year == year)
            .ToDictionaryAsync(row => row.UnitId, cancellationToken);
        var lines = new List<CommuneLine>();
        foreach (var (commune, villages) in units.Communes(unitId, year))
        {
            var own = known.GetValueOrDefault(commune.Id);
            var set = own is null ? null : await sets.FindAsync(own.CriterionSetId, cancellationToken);
            lines.Add(new CommuneLine(
                commune,
                [.. villages.Select(village => new VillageLine(village, known.GetValueOrDefault(village.Id)))],
                own,
                set ?? await sets.ForAsync(UnitLevel.Commune, commune.Id, year, cancellationToken)));
        }

        return lines;
    }
}
