using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Data;

/// <summary>What the registers are asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Items that are in the figures: all but those of cancelled receipts.</summary>
    public static IQueryable<Item> Counted(this IQueryable<Item> items) => items.Where(item => !item.IsCancelled);

    /// <summary>Items that the office still keeps.</summary>
    public static IQueryable<Item> Held(this IQueryable<Item> items) =>
        items.Counted().Where(item => item.Custody < CustodyKind.HandedOver);

    /// <summary>Steps that wait for their second signature.</summary>
    public static IQueryable<CustodyStep> WaitingSteps(this WeaponsDbContext data) =>
        data.CustodySteps.AsNoTracking()
            .Where(step => step.SecondSignedAt == null && data.Items.Any(item => item.Id == step.ItemId && !item.IsCancelled));

    /// <summary>Marks the figures of a receipt's village and month stale.</summary>
    public static void MarkStale(this ModuleDbContext data, Receipt receipt) =>
        data.MarkFiguresStale(receipt.UnitId, receipt.ReceivedOn, receipt.ReceivedOn);
}
