using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Commendations.KeepQuotas;

/// <summary>Saves all quotas of an occasion at once. Decisions that are made at the moment are waited for and counted.</summary>
internal sealed class KeepQuotasHandler(CommendationsDbContext data, QuotaReader reader, TimeProvider time)
{
    public const int Most = 10_000;

    public async Task<SaveResult> HandleAsync(QuotaTable table, QuotaForm form, CancellationToken cancellationToken)
    {
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        table = await reader.LockAsync(table, cancellationToken);
        var problems = new Problems();
        Check(table, form, problems);
        if (problems.Any)
            return problems.AsResult();
        if (table.Occasion.Stamp != form.Stamp)
            return IsStored(table, form) ? SaveResult.SavedBefore : SaveResult.Conflict;
        foreach (var row in form.Rows)
        {
            foreach (var cell in row.Cells)
                Put(table, row.UnitId, cell);
        }

        data.MarkSaved(table.Occasion, time.UtcNow());
        var result = await data.SaveOrFindAsync(table.Occasion, form.Stamp, cancellationToken);
        if (result.Status == SaveStatus.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static void Check(QuotaTable table, QuotaForm form, Problems problems)
    {
        // A unit or a form twice, or one that is not of this occasion.
        var open = table.Units.SelectMany(_ => table.Forms, (unit, known) => (unit.Id, known.Id)).ToHashSet();
        foreach (var (at, row) in form.Rows.Index())
        {
            foreach (var (number, cell) in row.Cells.Index())
            {
                var field = $"{nameof(form.Rows)}[{at}].{nameof(row.Cells)}[{number}].{nameof(cell.Most)}";
                var awarded = table.AwardedOf(row.UnitId, cell.FormId);
                if (!open.Remove((row.UnitId, cell.FormId)))
                    problems.Add(field, "Error.ChoiceMissing");
                else if (cell.Most is < 0 or > Most)
                    problems.Add(field, "Error.NumberBeyond", 0, Most);
                else if (cell.Most < awarded)
                    problems.Add(field, "QuotaTable.BelowAwarded", awarded);
            }
        }
    }

    // The same form sent twice is no conflict.
    private static bool IsStored(QuotaTable table, QuotaForm form) => form.Rows.TrueForAll(row => row.Cells.TrueForAll(cell =>
        table.Quotas.GetValueOrDefault((row.UnitId, cell.FormId))?.Most == cell.Most));

    private void Put(QuotaTable table, Guid unitId, QuotaCellForm cell)
    {
        var stored = table.Quotas.GetValueOrDefault((unitId, cell.FormId));
        if (cell.Most is not { } most)
        {
            if (stored is not null)
                data.Quotas.Remove(stored);
        }
        else if (stored is not null)
        {
            stored.Most = most;
        }
        else
        {
            data.Quotas.Add(new Quota
            {
                OccasionId = table.Occasion.Id,
                UnitId = table.Occasion.UnitId,
                ForUnitId = unitId,
                FormId = cell.FormId,
                Most = most,
            });
        }
    }
}
