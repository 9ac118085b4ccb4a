using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListVillages;

/// <summary>All villages of the unit with what they have and lack, in three questions to the database.</summary>
internal sealed class ListVillagesHandler(EnrollmentDbContext data, DistrictVillages villages, HouseholdCounts counts)
{
    public async Task<IReadOnlyList<VillageRow>> HandleAsync(CancellationToken cancellationToken)
    {
        var today = villages.Today;
        var units = data.UnitsBelow(villages.Unit.Id, today);
        var inOffice = data.InOfficeOn(today);
        var models = await data.ModelsOn(today)
            .Where(model => units.Contains(model.UnitId))
            .Select(model => new
            {
                model.UnitId,
                HasLeader = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Leader),
                HasDeputy = inOffice.Any(term => term.VillageModelId == model.Id && term.Post == Post.Deputy),
            })
            .ToListAsync(cancellationToken);
        var tags = await data.TagsOn(today)
            .Where(row => units.Contains(row.UnitId))
            .OrderBy(row => row.Tag)
            .Select(row => new { row.UnitId, row.Tag })
            .ToListAsync(cancellationToken);
        var households = await counts.ByVillageAsync(cancellationToken);

        var modelsOf = models.ToLookup(model => model.UnitId);
        var tagsOf = tags.ToLookup(row => row.UnitId, row => row.Tag);
        return
        [
            .. villages.All.Select(village =>
            {
                var commune = villages.Tree.CommuneOf(village.Id);
                return new VillageRow(
                    village.Id,
                    village.Name,
                    commune?.Id ?? Guid.Empty,
                    commune?.Name ?? "",
                    modelsOf[village.Id].Count(),
                    modelsOf[village.Id].Any() && modelsOf[village.Id].All(model => model.HasLeader),
                    modelsOf[village.Id].Any() && modelsOf[village.Id].All(model => model.HasDeputy),
                    households.GetValueOrDefault(village.Id),
                    [.. tagsOf[village.Id]]);
            }),
        ];
    }
}
