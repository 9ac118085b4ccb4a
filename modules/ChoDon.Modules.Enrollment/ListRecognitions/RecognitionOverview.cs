using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListRecognitions;

/// <summary>A year's recognitions, commune by commune, in two questions however many villages there are.</summary>
internal sealed class RecognitionOverview(EnrollmentDbContext data, RecognitionUnits units, CriterionSetCatalog sets)
{
    public async Task<IReadOnlyList<CommuneLine>> OfAsync(int year, CancellationToken cancellationToken)
    {
        var known = await data.Recognitions.AsNoTracking()
            .Where(row => row.Year == year)
            .ToDictionaryAsync(row => row.UnitId, cancellationToken);
        var lines = new List<CommuneLine>();
        foreach (var (commune, villages) in units.Communes(year))
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

    public async Task<CommuneLine?> OfCommuneAsync(Guid communeId, int year, CancellationToken cancellationToken) =>
        (await OfAsync(year, cancellationToken)).FirstOrDefault(line => line.Commune.Id == communeId);
}
