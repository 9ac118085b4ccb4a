using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Rules;

internal static class MemberModels
{
    /// <summary>
    /// The village model that a household of the village joins, or null with the reason added to the problems.
    /// Where a village has several, the form gives the key of the model in the place of the village's; who is in one
    /// of them already stays there.
    /// </summary>
    public static async Task<VillageModel?> ModelForMemberAsync(
        this EnrollmentDbContext data,
        DistrictVillages villages,
        Problems problems,
        string field,
        Guid? villageId,
        CancellationToken cancellationToken,
        Guid? currentModelId = null)
    {
        if (villageId is not { } id)
        {
            problems.Add(field, "Error.VillageMissing");
            return null;
        }

        var models = await data.ModelsOn(villages.Today)
            .Where(candidate => candidate.UnitId == id || candidate.Id == id)
            .ToListAsync(cancellationToken);
        if (models.Count > 1 && models.Exists(candidate => candidate.Id == currentModelId))
            models.RemoveAll(candidate => candidate.Id != currentModelId);
        if (models is [{ } model] && villages.Contains(model.UnitId))
            return model;
        if (villages.Find(id) is not { } village)
            problems.Add(field, "Error.VillageElsewhere");
        else
            problems.Add(field, models.Count == 0 ? "Error.VillageWithoutModel" : "Error.ModelMissing", village.Name);
        return null;
    }

    /// <summary>The village that a choice of a form stands for: itself, or that of the model.</summary>
    public static async Task<Guid> VillageOfChoiceAsync(this EnrollmentDbContext data, Guid choice, CancellationToken cancellationToken)
    {
        var ofModel = await data.Models
            .Where(model => model.Id == choice)
            .Select(model => (Guid?)model.UnitId)
            .FirstOrDefaultAsync(cancellationToken);
        return ofModel ?? choice;
    }
}
