using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <param name="Village">The unit.</param>
/// <param name="Models">Its models, those that work before those that were closed.</param>
/// <param name="Tags">What kind of area it is and was, the latest first.</param>
/// <param name="Posts">Who holds and held its other posts, in the order of the catalogue, the latest first.</param>
/// <param name="Today">The day this was read for.</param>
internal sealed record VillageDetails(
    Unit Village,
    IReadOnlyList<ModelDetails> Models,
    IReadOnlyList<VillageTag> Tags,
    IReadOnlyList<VillagePostHolder> Posts,
    DateOnly Today)
{
    public int Households => Models.Sum(model => model.Households);

    public bool HasWorkingModel => Models.Any(model => !model.IsClosed);

    public ModelDetails? Model(Guid modelId) => Models.FirstOrDefault(model => model.Model.Id == modelId);
}
