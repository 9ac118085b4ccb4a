using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class MemberModels
{
    /// <summary>
    /// The village model that a household of the village joins, or null with the reason added to the problems.
    /// </summary>
    public static async Task<VillageModel?> ModelForMemberAsync(
        this EnrollmentDbContext data,
        DistrictVillages villages,
        Problems problems,
        string field,
        Guid? villageId,
        CancellationToken cancellationToken)
    {
        if (villageId is not { } id)
        {
            problems.Add(field, "Error.VillageMissing");
            return null;
        }

        if (villages.Find(id) is not { } village)
        {
            problems.Add(field, "Error.VillageElsewhere");
            return null;
        }

        var model = await data.Models.AsNoTracking()
            .Where(candidate => candidate.UnitId == id)
            .OrderBy(candidate => candidate.FoundedOn)
            .FirstOrDefaultAsync(cancellationToken);
        if (model is null)
            problems.Add(field, "Error.VillageWithoutModel", village.Name);
        return model;
    }
}
