using ChoDon.Modules.Enrollment.CriterionSets;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>
/// Figures of the year's recognition, counted at the end of each month of the year, or of the days asked for. The end of December holds the year's result:
/// decisions that came later are in it, too.
/// </summary>
internal sealed class RecognitionFigures(EnrollmentDbContext data, CriterionSetCatalog sets, IUnitDirectory directory, TimeProvider time)
    : IFigureSource
{
    public static readonly Figure VillagesRegistered = new("recognition.registered", "Figure.VillagesRegistered", "Measure.Village");

    public static readonly Figure VillagesRecognised = new("recognition.recognised", "Figure.VillagesRecognised", "Measure.Village");

    /// <summary>Noted at one village of each commune, because figures stand at villages: the commune's own sum is 1 or 0.</summary>
    public static readonly Figure CommunesMeetingRule = new("recognition.communes", "Figure.CommunesMeetingRule", "Measure.Commune");

    public static Figure[] All => [VillagesRegistered, VillagesRecognised, CommunesMeetingRule];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        int[] years = [.. request.Cells.Select(cell => cell.Last.Year).Distinct()];
        var communes = years.ToDictionary(year => year, year => CommunesOf(year, request.UnitIds));

        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.Union(communes.Values.SelectMany(year => year.SelectMany(commune => commune.Villages))).ToArray();
        var rows = await data.Recognitions.AsNoTracking()
            .Where(row => row.Level == UnitLevel.Village && EF.Parameter(years).Contains(row.Year) && EF.Parameter(units).Contains(row.UnitId))
            .ToListAsync(cancellationToken);
        var ofYear = rows.ToLookup(row => row.Year);
        var rules = new Dictionary<(Guid, int), CommuneRule>();
        foreach (var year in years)
        {
            foreach (var (communeId, _) in communes[year])
                rules.Add((communeId, year), CommuneRule.Of(await sets.ForAsync(UnitLevel.Commune, communeId, year, cancellationToken)));
        }

        var values = new List<FigureValue>();
        foreach (var (cell, stockDay) in request.Cells.Zip(request.StockDays(time.Today())))
        {
            var year = cell.Last.Year;
            var day = cell.Contains(new DateOnly(year, 12, 31)) ? DateOnly.MaxValue : stockDay;
            var registered = ofYear[year].Where(row => row.RegisteredOn <= day).Select(row => row.UnitId).ToHashSet();
            var recognised = ofYear[year].Where(row => row.RegisteredOn <= day && HoldsTitleOn(row, day)).Select(row => row.UnitId).ToHashSet();
            values.AddRange(request.UnitIds.Where(registered.Contains).Select(id => new FigureValue(VillagesRegistered.Key, id, stockDay, 1)));
            values.AddRange(request.UnitIds.Where(recognised.Contains).Select(id => new FigureValue(VillagesRecognised.Key, id, stockDay, 1)));
            values.AddRange(
                from commune in communes[year]
                let rule = rules[(commune.Id, year)]
                where rule.Judge(commune.Villages.Length, commune.Villages.Count(registered.Contains), commune.Villages.Count(recognised.Contains)).IsMet
                select new FigureValue(CommunesMeetingRule.Key, commune.Villages.Min(), stockDay, 1));
        }

        return values;
    }

    /// <summary>The communes whose number stands at one of the villages.</summary>
    private List<(Guid Id, Guid[] Villages)> CommunesOf(int year, IReadOnlyList<Guid> villages)
    {
        var tree = directory.AsOf(new RecognitionPeriod(UnitLevel.Commune, year).LastDay);
        var asked = villages.ToHashSet();
        return
        [
            .. villages
                .Select(village => tree.CommuneOf(village))
                .OfType<Unit>()
                .DistinctBy(commune => commune.Id)
                .Select(commune => (commune.Id, Villages: VillagesOf(tree, commune.Id)))
                .Where(commune => asked.Contains(commune.Villages.Min())),
        ];
    }

    public static Guid[] VillagesOf(UnitTree tree, Guid communeId) =>
        [.. tree.Children(communeId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id)];

    private static bool HoldsTitleOn(Recognition row, DateOnly day) =>
        row is { State: >= RecognitionState.Decided, Outcome: Outcome.Met }
        && row.DecidedOn <= day
        && !(row.State == RecognitionState.Revoked && row.RevokedOn <= day);
}
