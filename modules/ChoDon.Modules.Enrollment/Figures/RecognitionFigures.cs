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
        var year = request.Days.Last.Year;
        var day = request.Days.Contains(new DateOnly(year, 12, 31)) ? DateOnly.MaxValue : Earlier(request.Days.Last, time.Today());
        var tree = directory.AsOf(new RecognitionPeriod(UnitLevel.Commune, year).LastDay);
        var communes = request.UnitIds
            .Select(village => tree.CommuneOf(village))
            .OfType<Unit>()
            .DistinctBy(commune => commune.Id)
            .Select(commune => (commune.Id, Villages: VillagesOf(tree, commune.Id)))
            .Where(commune => request.UnitIds.Contains(commune.Villages.Min()))
            .ToList();

        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.Union(communes.SelectMany(commune => commune.Villages)).ToArray();
        var rows = await data.Recognitions.AsNoTracking()
            .Where(row => row.Year == year && row.Level == UnitLevel.Village && row.RegisteredOn <= day)
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .ToListAsync(cancellationToken);
        var registered = rows.Select(row => row.UnitId).ToHashSet();
        var recognised = rows.Where(row => HoldsTitleOn(row, day)).Select(row => row.UnitId).ToHashSet();

        var values = new List<FigureValue>();
        values.AddRange(request.UnitIds.Where(registered.Contains).Select(id => new FigureValue(VillagesRegistered.Key, id, 1)));
        values.AddRange(request.UnitIds.Where(recognised.Contains).Select(id => new FigureValue(VillagesRecognised.Key, id, 1)));
        foreach (var (communeId, villages) in communes)
        {
            var rule = CommuneRule.Of(await sets.ForAsync(UnitLevel.Commune, communeId, year, cancellationToken));
            if (rule.Judge(villages.Length, villages.Count(registered.Contains), villages.Count(recognised.Contains)).IsMet)
                values.Add(new FigureValue(CommunesMeetingRule.Key, villages.Min(), 1));
        }

        return values;
    }

    public static Guid[] VillagesOf(UnitTree tree, Guid communeId) =>
        [.. tree.Children(communeId).Where(unit => unit.Level == UnitLevel.Village).Select(unit => unit.Id)];

    private static bool HoldsTitleOn(Recognition row, DateOnly day) =>
        row is { State: >= RecognitionState.Decided, Outcome: Outcome.Met }
        && row.DecidedOn <= day
        && !(row.State == RecognitionState.Revoked && row.RevokedOn <= day);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
