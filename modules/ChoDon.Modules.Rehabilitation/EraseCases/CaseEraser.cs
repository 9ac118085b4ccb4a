using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Figures;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.EraseCases;

/// <summary>
/// Erases a case for good, after what it added to the figures is kept. Nothing of it stays but that its number was given. Only
/// the host's job, which sees every case, does it.
/// </summary>
internal sealed class CaseEraser(RehabilitationDbContext data, RegisterCounts counts)
{
    public async Task EraseAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        if (await data.Cases.FirstOrDefaultAsync(one => one.Id == id && one.EndedOn != null, cancellationToken) is not { } found)
            return;
        var villages = await data.Stays.Where(stay => stay.CaseId == id).Select(stay => stay.VillageId).Distinct().ToArrayAsync(cancellationToken);
        await KeepAsync(id, new FigureRequest([.. DayRange.Of(Month.Of(found.StartsOn), Month.Of(found.EndedOn!.Value)).ByMonth()], villages), cancellationToken);
        await data.SaveChangesAsync(cancellationToken);

        foreach (var parts in data.PartsOf(id))
            await parts.ExecuteDeleteAsync(cancellationToken);
        await data.People.Where(row => row.CaseId == id).ExecuteDeleteAsync(cancellationToken);
        await data.Cases.Where(one => one.Id == id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task KeepAsync(Guid id, FigureRequest request, CancellationToken cancellationToken)
    {
        foreach (var value in await counts.OfAsync(data.Cases.Where(one => one.Id == id), request, cancellationToken))
        {
            var month = Month.Of(value.Day).FirstDay;
            var kept = await data.FrozenCounts.FirstOrDefaultAsync(
                count => count.Month == month && count.UnitId == value.UnitId && count.Figure == value.Key, cancellationToken);
            if (kept is null)
                data.FrozenCounts.Add(new FrozenCount { UnitId = value.UnitId, Month = month, Figure = value.Key, Number = (int)value.Value });
            else
                kept.Number += (int)value.Value;
        }
    }
}
