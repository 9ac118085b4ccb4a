using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Weapons.ItemKinds;

/// <summary>All kinds of items that the reader's district knows.</summary>
internal sealed class ItemKindCatalog(WeaponsDbContext data, IStringLocalizer<WeaponsText> texts)
    : ChoiceCatalog<ItemKind, KnownItemKind>(data)
{
    protected override IEnumerable<KnownItemKind> National() => NationalItemKinds.All.Select(kind => new KnownItemKind(
        kind.Id, texts[kind.TextKey], IsOffered: true, IsOwn: false, kind.Measure, texts[kind.MeasureKey], kind.IsDangerous, kind.FigureKey));

    protected override KnownItemKind Known(ItemKind own) => new(
        own.Id, own.Name, !own.IsRetired, IsOwn: true, own.Measure, texts[$"Measure.{own.Measure}"], own.IsDangerous, FigureKey: null);
}
