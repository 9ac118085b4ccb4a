using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Figures;

/// <summary>Villages where a model works, where its leader or deputy is wanting, and who is in office, on some days.</summary>
internal sealed class ModelStocks(EnrollmentDbContext data)
{
    public async Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        var (units, first, last) = (request.UnitIds.ToArray(), days[0], days[^1]);
        var models = await data.Models
            .Where(model => EF.Parameter(units).Contains(model.UnitId) && model.FoundedOn <= last && (model.ClosedOn == null || model.ClosedOn > first))
            .Select(model => new { model.Id, model.UnitId, model.FoundedOn, model.ClosedOn })
            .ToListAsync(cancellationToken);
        var terms = await data.InOfficeBetween(first, last)
            .Where(term => EF.Parameter(units).Contains(term.UnitId))
            .Select(term => new { term.VillageModelId, term.UnitId, term.Post, term.FirstDay, term.LastDay })
            .ToListAsync(cancellationToken);
        var values = new List<FigureValue>();
        foreach (var day in days)
        {
            var inOffice = terms.Where(term => term.FirstDay <= day && !(term.LastDay < day)).ToList();
            var led = inOffice.Select(term => (term.VillageModelId, term.Post)).ToHashSet();
            foreach (var village in models.Where(model => model.FoundedOn <= day && !(model.ClosedOn <= day)).GroupBy(model => model.UnitId))
            {
                values.Add(new FigureValue(EnrollmentFigures.VillagesWithModel.Key, village.Key, day, 1));
                values.Add(new FigureValue(EnrollmentFigures.VillagesWithoutLeader.Key, village.Key, day, village.All(model => led.Contains((model.Id, Post.Leader))) ? 0 : 1));
                values.Add(new FigureValue(EnrollmentFigures.VillagesWithoutDeputy.Key, village.Key, day, village.All(model => led.Contains((model.Id, Post.Deputy))) ? 0 : 1));
            }

            values.AddRange(inOffice.CountBy(term => (term.UnitId, term.Post)).Select(same => new FigureValue(KeyOf(same.Key.Post), same.Key.UnitId, day, same.Value)));
        }

        return values;
    }

    private static string KeyOf(Post post) => post switch
    {
        Post.Leader => EnrollmentFigures.ModelLeaders.Key,
        Post.Deputy => EnrollmentFigures.ModelDeputies.Key,
        _ => throw new ArgumentOutOfRangeException(nameof(post), post, "This post has no figure."),
    };
}
