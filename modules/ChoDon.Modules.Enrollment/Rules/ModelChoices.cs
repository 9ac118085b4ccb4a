using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>What a household may join: a village, or one of its models where it has several.</summary>
internal sealed class ModelChoices(EnrollmentDbContext data, DistrictVillages villages, IStringLocalizer<EnrollmentText> texts)
{
    public async Task<List<SelectListItem>> ListAsync(CancellationToken cancellationToken)
    {
        var several = await SeveralAsync(cancellationToken);
        return
        [
            .. UnitItems.Villages(villages).SelectMany(village => several[Guid.Parse(village.Value)]
                .Select(model => new SelectListItem
                {
                    Value = model.Id.ToString(),
                    Text = $"{village.Text} ({texts.NameOf(model)})",
                    Group = village.Group,
                })
                .DefaultIfEmpty(village)),
        ];
    }

    /// <summary>The models of a village when it has several.</summary>
    public async Task<List<SelectListItem>> OfVillageAsync(Guid unitId, CancellationToken cancellationToken) =>
        [.. (await SeveralAsync(cancellationToken))[unitId].Select(model => new SelectListItem(texts.NameOf(model), model.Id.ToString()))];

    /// <summary>The choice that stands for a model: itself where the village has several, else the village.</summary>
    public async Task<Guid> ChoiceOfAsync(Guid unitId, Guid? modelId, CancellationToken cancellationToken) =>
        modelId is { } id && (await SeveralAsync(cancellationToken))[unitId].Any(model => model.Id == id) ? id : unitId;

    private async Task<ILookup<Guid, VillageModel>> SeveralAsync(CancellationToken cancellationToken)
    {
        var working = data.ModelsOn(villages.Today);
        var models = await working
            .Where(model => working.Any(other => other.UnitId == model.UnitId && other.Id != model.Id))
            .OrderBy(model => model.FoundedOn)
            .ToListAsync(cancellationToken);
        return models.ToLookup(model => model.UnitId);
    }
}
