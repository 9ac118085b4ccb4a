using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>The module's figures: all are stocks, counted at the end of the month, or today while it runs.</summary>
internal sealed class EnrollmentFigures(EnrollmentDbContext data, TimeProvider time) : IFigureSource
{
    public static readonly Figure VillagesWithModel = new("villages.with_model", "Figure.VillagesWithModel", "Measure.Village");

    public static readonly Figure HouseholdsEnrolled = new("households.enrolled", "Figure.HouseholdsEnrolled", "Measure.Household");

    public static readonly Figure ModelLeaders = new("model.leaders", "Figure.ModelLeaders", "Measure.Person");

    public static readonly Figure ModelDeputies = new("model.deputies", "Figure.ModelDeputies", "Measure.Person");

    public static Figure[] All => [VillagesWithModel, HouseholdsEnrolled, ModelLeaders, ModelDeputies];

    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var day = request.Month.LastDay < time.Today() ? request.Month.LastDay : time.Today();

        // As one parameter: a province has more villages than SQLite takes single ones.
        var units = request.UnitIds.ToArray();
        var values = new List<FigureValue>();

        var models = await data.Models
            .Where(model => EF.Parameter(units).Contains(model.UnitId) && model.FoundedOn <= day)
            .Select(model => model.UnitId)
            .Distinct()
            .ToListAsync(cancellationToken);
        values.AddRange(models.Select(unitId => new FigureValue(VillagesWithModel.Key, unitId, 1)));

        var households = await data.MembersOn(day)
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .GroupBy(row => row.UnitId)
            .Select(group => new { UnitId = group.Key, Count = group.Select(row => row.HouseholdId).Distinct().Count() })
            .ToListAsync(cancellationToken);
        values.AddRange(households.Select(row => new FigureValue(HouseholdsEnrolled.Key, row.UnitId, row.Count)));

        var posts = await data.InOfficeOn(day)
            .Join(data.Models, term => term.VillageModelId, model => model.Id, (term, model) => new { model.UnitId, term.Post })
            .Where(row => EF.Parameter(units).Contains(row.UnitId))
            .GroupBy(row => new { row.UnitId, row.Post })
            .Select(group => new { group.Key.UnitId, group.Key.Post, Count = group.Count() })
            .ToListAsync(cancellationToken);
        values.AddRange(posts.Select(row => new FigureValue(KeyOf(row.Post), row.UnitId, row.Count)));
        return values;
    }

    private static string KeyOf(Post post) => post switch
    {
        Post.Leader => ModelLeaders.Key,
        Post.Deputy => ModelDeputies.Key,
        _ => throw new ArgumentOutOfRangeException(nameof(post), post, "This post has no figure."),
    };
}
