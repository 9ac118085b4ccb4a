using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <summary>Sheets as they are stored, in two questions to the database.</summary>
internal sealed class SheetReader(IncidentsDbContext data, DistrictVillages villages)
{
    /// <summary>Communes whose sheets the person fills.</summary>
    public IReadOnlyList<Unit> Communes =>
    [
        .. villages.Tree.Subtree(villages.District.Id)
            .Where(unit => unit.Level == UnitLevel.Commune && villages.Holds(Permissions.Record, unit.Id)),
    ];

    /// <summary>The commune, or null when its sheets are not the person's to fill.</summary>
    public Unit? Find(Guid communeId) => Communes.FirstOrDefault(commune => commune.Id == communeId);

    public IReadOnlyList<Unit> VillagesOf(Guid communeId) =>
        [.. villages.Tree.Children(communeId).Where(unit => unit.Level == UnitLevel.Village && villages.Contains(unit.Id))];

    public async Task<Sheet> ReadAsync(Guid communeId, Month month, Guid? kindId, CancellationToken cancellationToken)
    {
        var (day, below) = (month.FirstDay, VillagesOf(communeId));
        var ids = below.Select(village => village.Id).ToList();
        var done = await data.Sheets.AsNoTracking().FirstOrDefaultAsync(sheet => sheet.UnitId == communeId && sheet.Month == day, cancellationToken);
        var counts = await data.Counts.AsNoTracking().Where(count => count.Month == day && ids.Contains(count.UnitId)).ToListAsync(cancellationToken);
        var here = counts.Where(count => count.FromSheet && count.KindId == kindId).ToLookup(count => count.UnitId);
        var elsewhere = counts.Where(count => !count.FromSheet || count.KindId != kindId).ToLookup(count => count.UnitId, count => count.Cases);
        return new Sheet(
            done,
            [.. below.Select(village => new SheetRow(village, SheetNumbers.Of([.. here[village.Id]]), elsewhere[village.Id].Sum()))]);
    }
}
