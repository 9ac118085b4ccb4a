using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>What the register of the village holds: households, the other post, the area, the village's own rules.</summary>
internal sealed class VillageMatters(EnrollmentDbContext data, IStringLocalizer<EnrollmentText> texts) : IHandedOverSource
{
    public async Task<IReadOnlyList<HandedOverLine>> OfAsync(HandedOverAt at, CancellationToken cancellationToken)
    {
        var model = await data.Models.AsNoTracking().FirstAsync(row => row.Id == at.ModelId, cancellationToken);
        var households = await data.MembersOn(at.Day).CountAsync(row => row.VillageModelId == at.ModelId, cancellationToken);
        var other = at.Post == Post.Leader ? Post.Deputy : Post.Leader;
        var colleague = await data.InOfficeOn(at.Day)
            .Where(row => row.VillageModelId == at.ModelId && row.Post == other)
            .FirstOrDefaultAsync(cancellationToken);
        var tags = await data.TagsOn(at.Day)
            .Where(row => row.UnitId == at.VillageId)
            .OrderBy(row => row.Tag)
            .Select(row => row.Tag)
            .ToListAsync(cancellationToken);
        return
        [
            new(texts["HandOver.Households"], texts["List.Count", households]),
            new(texts["Village.DecisionNumber"], model.DecisionNumber ?? Show.Nothing),
            new(texts[$"Post.{other}"], colleague?.Name ?? texts["Post.Vacant"], IsOpen: colleague is null),
            new(texts["Tag.Title"], tags.Count == 0 ? Show.Nothing : string.Join("; ", tags.Select(tag => texts[$"Tag.{tag}"].Value))),
            new(texts["VillageModel.Rules"], texts[model.RulesDocumentId is null ? "VillageModel.NoRules" : "VillageModel.HasRules"], IsOpen: model.RulesDocumentId is null),
        ];
    }
}
