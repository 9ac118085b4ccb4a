using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Weapons.KeepItemKinds;

internal sealed class KeepItemKindsHandler(WeaponsDbContext data, DistrictVillages villages, ItemKindCatalog kinds, TimeProvider time)
    : KeepChoicesHandler<ItemKind, KnownItemKind, ItemKindForm>(data, villages, kinds, time)
{
    protected override void Check(ItemKindForm form, Problems problems) => problems.Choice(nameof(form.Measure), form.Measure);

    protected override ItemKind New(ItemKindForm form, Guid districtId, string name, DateTime savedAt) => new()
    {
        Id = form.Id,
        UnitId = districtId,
        Name = name,
        Measure = form.Measure!.Value,
        IsDangerous = form.IsDangerous,
        SavedAt = savedAt,
    };
}
