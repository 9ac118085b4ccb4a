using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

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
        var days = request.StockDays(time.Today());
        var members = await data.SpansAsync(request, days[^1], cancellationToken);
        return
        [
            .. from day in days from unitId in request.UnitIds select new FigureValue(VillagesTotal.Key, unitId, day, 1),
            .. await new ModelStocks(data).ComputeAsync(request, days, cancellationToken),
            .. await new HouseholdStocks(data).ComputeAsync(request, members, days, cancellationToken),
            .. await new Flows(data, directory).ComputeAsync(request, members, days, cancellationToken),
        ];
    }
}
