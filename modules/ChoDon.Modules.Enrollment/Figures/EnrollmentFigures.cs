using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>
/// The module's figures. Stocks are counted on the last day, or today while it lies ahead; joins and leaves are
/// those of the days asked for (see decision 0014).
/// </summary>
internal sealed class EnrollmentFigures(EnrollmentDbContext data, IUnitDirectory directory, TimeProvider time) : IFigureSource
{
    public static readonly Figure VillagesTotal = new("villages.total", "Figure.VillagesTotal", "Measure.Village") { ComparesPlaces = true, IsPublished = true };

    public static readonly Figure VillagesWithModel = new("villages.with_model", "Figure.VillagesWithModel", "Measure.Village") { ComparesPlaces = true, IsPublished = true };

    public static readonly Figure VillagesWithoutLeader = new("villages.leader_vacant", "Figure.VillagesWithoutLeader", "Measure.Village");

    public static readonly Figure VillagesWithoutDeputy = new("villages.deputy_vacant", "Figure.VillagesWithoutDeputy", "Measure.Village");

    public static readonly Figure HouseholdsKnown = new("households.known", "Figure.HouseholdsKnown", "Measure.Household") { ComparesPlaces = true };

    public static readonly Figure HouseholdsEnrolled = new("households.enrolled", "Figure.HouseholdsEnrolled", "Measure.Household") { ComparesPlaces = true, IsPublished = true };

    public static readonly Figure ModelLeaders = new("model.leaders", "Figure.ModelLeaders", "Measure.Person") { IsPublished = true };

    public static readonly Figure ModelDeputies = new("model.deputies", "Figure.ModelDeputies", "Measure.Person") { IsPublished = true };

    public static readonly CoverageChart Coverage = new(
        "coverage", "Chart.Coverage", new FigureShare(VillagesWithModel, VillagesTotal), new FigureShare(HouseholdsEnrolled, HouseholdsKnown));

    public static Figure[] All =>
    [
        VillagesTotal, VillagesWithModel, VillagesWithoutLeader, VillagesWithoutDeputy, HouseholdsKnown, HouseholdsEnrolled, .. Flows.All,
        ModelLeaders, ModelDeputies,
    ];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var day = request.Days.Last < time.Today() ? request.Days.Last : time.Today();

        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.ToArray();
        return
        [
            .. request.UnitIds.Select(unitId => new FigureValue(VillagesTotal.Key, unitId, 1)),
            .. await ModelsAsync(units, day, cancellationToken),
            .. await HouseholdsAsync(units, day, cancellationToken),
            .. await PostsAsync(units, day, cancellationToken),
            .. await new Flows(data, directory).ComputeAsync(units, request.Days.First, day, cancellationToken),
        ];
    }

    private async Task<List<FigureValue>> ModelsAsync(Guid[] units, DateOnly day, CancellationToken cancellationToken)
    {
        var inOffice = data.InOfficeOn(day);
        var villages = await data.ModelsOn(day)
            .Where(model => EF.Parameter(units).Contains(model.UnitId))
            .Select(model => new
            {
                model.UnitId,
                NoLeader = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Leader) ? 0 : 1,
                NoDeputy = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Deputy) ? 0 : 1,
            })
            .GroupBy(model => model.UnitId)
            .Select(models => new { UnitId = models.Key, NoLeader = models.Max(model => model.NoLeader), NoDeputy = models.Max(model => model.NoDeputy) })
            .ToListAsync(cancellationToken);
        return
        [
            .. villages.Select(village => new FigureValue(VillagesWithModel.Key, village.UnitId, 1)),
            .. villages.Select(village => new FigureValue(VillagesWithoutLeader.Key, village.UnitId, village.NoLeader)),
            .. villages.Select(village => new FigureValue(VillagesWithoutDeputy.Key, village.UnitId, village.NoDeputy)),
        ];
    }

    // Who takes part counts where it does; a household that does not, where it lives.
    private async Task<List<FigureValue>> HouseholdsAsync(Guid[] units, DateOnly day, CancellationToken cancellationToken)
    {
        var enrolled = await data.MembersOn(day)
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .GroupBy(row => row.UnitId)
            .Select(group => new { UnitId = group.Key, Count = group.Select(row => row.HouseholdId).Distinct().Count() })
            .ToDictionaryAsync(row => row.UnitId, row => row.Count, cancellationToken);
        var others = await data.KnownWithoutMembershipOn(day)
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .GroupBy(row => row.UnitId)
            .Select(group => new { UnitId = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.UnitId, row => row.Count, cancellationToken);
        return
        [
            .. enrolled.Select(row => new FigureValue(HouseholdsEnrolled.Key, row.Key, row.Value)),
            .. enrolled.Keys.Union(others.Keys).Select(unitId => new FigureValue(
                HouseholdsKnown.Key, unitId, enrolled.GetValueOrDefault(unitId) + others.GetValueOrDefault(unitId))),
        ];
    }

    private async Task<List<FigureValue>> PostsAsync(Guid[] units, DateOnly day, CancellationToken cancellationToken)
    {
        var posts = await data.InOfficeOn(day)
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .GroupBy(row => new { row.UnitId, row.Post })
            .Select(group => new { group.Key.UnitId, group.Key.Post, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. posts.Select(row => new FigureValue(KeyOf(row.Post), row.UnitId, row.Count))];
    }

    private static string KeyOf(Post post) => post switch
    {
        Post.Leader => ModelLeaders.Key,
        Post.Deputy => ModelDeputies.Key,
        _ => throw new ArgumentOutOfRangeException(nameof(post), post, "This post has no figure."),
    };
}
