using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>All villages of the unit with what they have and lack, in three questions to the database.</summary>
internal sealed class ListVillagesHandler(EnrollmentDbContext data, DistrictVillages villages)
{
    public async Task<IReadOnlyList<VillageRow>> HandleAsync(CancellationToken cancellationToken)
    {
        var today = villages.Today;
        var units = data.UnitsBelow(villages.Unit.Id, today);
        var models = await data.Models
            .Where(model => units.Contains(model.UnitId))
            .Select(model => model.UnitId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var posts = await data.InOfficeOn(today)
            .Join(data.Models, term => term.VillageModelId, model => model.Id, (term, model) => new { model.UnitId, term.Post })
            .Where(row => units.Contains(row.UnitId))
            .ToListAsync(cancellationToken);
        var households = await data.MembersOn(today)
            .Where(row => units.Contains(row.UnitId))
            .GroupBy(row => row.UnitId)
            .Select(group => new { UnitId = group.Key, Count = group.Select(row => row.HouseholdId).Distinct().Count() })
            .ToDictionaryAsync(row => row.UnitId, row => row.Count, cancellationToken);

        var withModel = models.ToHashSet();
        var filled = posts.Select(row => (row.UnitId, row.Post)).ToHashSet();
        var tree = villages.Tree;
        return
        [
            .. villages.All.Select(village =>
            {
                var commune = tree.AncestorAt(village.Id, UnitLevel.Commune);
                return new VillageRow(
                    village.Id,
                    village.Name,
                    commune?.Id ?? Guid.Empty,
                    commune?.Name ?? "",
                    withModel.Contains(village.Id),
                    filled.Contains((village.Id, Post.Leader)),
                    filled.Contains((village.Id, Post.Deputy)),
                    households.GetValueOrDefault(village.Id));
            }),
        ];
    }
}
