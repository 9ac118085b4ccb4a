using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListPointItems;

/// <summary>Adds an item and ends one; what a village got under it stays as it was.</summary>
internal sealed class PointItemsHandler(EnrollmentDbContext data, ICurrentUnit current, TimeProvider time)
{
    public async Task<SaveResult> AddAsync(PointItemForm form, CancellationToken cancellationToken)
    {
        if (await data.VillagePointItems.AnyAsync(item => item.Id == form.Id, cancellationToken))
            return SaveResult.SavedBefore;
        var problems = new Problems();
        var text = problems.Text(nameof(form.Text), form.Text, VillagePointItem.TextLength, "Error.TextMissing");
        problems.Count(nameof(form.MaxPoints), form.MaxPoints, 1, VillagePointItem.MostPoints);
        problems.Count(nameof(form.FirstYear), form.FirstYear, RecognitionPeriod.FirstYear, time.Today().Year + 1);
        if (problems.Any)
            return problems.AsResult();
        data.VillagePointItems.Add(new VillagePointItem
        {
            Id = form.Id,
            UnitId = current.District.Id,
            Text = text,
            MaxPoints = form.MaxPoints!.Value,
            FirstYear = form.FirstYear!.Value,
            SavedAt = time.UtcNow(),
        });
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    /// <summary>The item counts for this year still, and no more after it.</summary>
    public async Task<SaveResult> EndAsync(Guid id, CancellationToken cancellationToken)
    {
        var item = await data.VillagePointItems.FirstOrDefaultAsync(row => row.Id == id && row.UnitId == current.District.Id, cancellationToken);
        if (item is null)
            return SaveResult.NotFound;
        if (item.LastYear is not null)
            return SaveResult.SavedBefore;
        item.LastYear = Math.Max(item.FirstYear, time.Today().Year);
        data.MarkSaved(item, time.UtcNow());
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }
}
