using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Figures;
using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.ListItems;

/// <summary>The items that fit a filter; of a figure exactly those that it counts.</summary>
internal sealed class FilteredItems(WeaponsDbContext data, DistrictVillages villages, IUnitDirectory directory)
{
    public IQueryable<Item> Of(ItemFilter filter)
    {
        var place = new RecordPlace(filter.UnitId ?? villages.Unit.Id, filter.From, filter.To, filter.AsItWas);
        var items = data.In(data.Items.AsNoTracking(), item => item.ReceivedOn, place, directory, villages.Today).Counted();
        if (filter.Mode is { } mode)
            items = items.Where(item => item.Mode == mode);
        if (filter.KindId is { } kind)
            items = items.Where(item => item.KindId == kind);
        if (filter.Counted is { } word)
        {
            var kinds = WeaponFigures.KindsOf(word).ToArray();
            items = items.Where(item => EF.Parameter(kinds).Contains(item.KindId));
        }

        return filter.Custody switch
        {
            CustodyFilter.Held => items.Held(),
            CustodyFilter.WaitsForSignature => items.Where(item => data.CustodySteps.Any(step => step.ItemId == item.Id && step.SecondSignedAt == null)),
            CustodyFilter.Stored => items.Where(item => item.Custody == CustodyKind.Stored),
            CustodyFilter.HandedOver => items.Where(item => item.Custody == CustodyKind.HandedOver),
            CustodyFilter.Destroyed => items.Where(item => item.Custody == CustodyKind.Destroyed),
            _ => items,
        };
    }
}
