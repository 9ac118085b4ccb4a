using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Incidents.MonthlySheet;

/// <summary>Saves all lines of a sheet at once, and that it is done.</summary>
internal sealed class SheetHandler(IncidentsDbContext data, DistrictVillages villages, SheetReader reader, KindCatalog kinds, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(SheetForm form, CancellationToken cancellationToken)
    {
        if (reader.Find(form.CommuneId) is not { } commune)
            return SaveResult.NotFound;
        var problems = new Problems();
        var month = TypedMonth.Read(problems, nameof(form.Month), form.Month, villages.Today);
        if (form.KindId is not null && await kinds.FindAsync(form.KindId, cancellationToken) is null)
            problems.Add(nameof(form.KindId), "Error.ChoiceMissing");
        CheckRows(form, problems);
        if (problems.Any)
            return problems.AsResult();

        var day = month!.Value.FirstDay;
        var done = await data.Sheets.FirstOrDefaultAsync(sheet => sheet.UnitId == commune.Id && sheet.Month == day, cancellationToken);
        var counts = await StoredAsync(form, day, cancellationToken);
        if (done?.Stamp != form.Stamp)
            return IsStored(form, counts) ? SaveResult.SavedBefore : SaveResult.Conflict;

        foreach (var row in form.Rows)
            Put(row, day, form.KindId, counts[row.VillageId].ToList());
        if (done is null)
            data.Sheets.Add(done = new SheetDone { UnitId = commune.Id, Month = day, SavedAt = time.UtcNow() });
        else
            data.MarkSaved(done, time.UtcNow());
        return await data.SaveOrFindAsync(done, stamp: form.Stamp ?? done.Stamp, cancellationToken);
    }

    private void CheckRows(SheetForm form, Problems problems)
    {
        var known = reader.VillagesOf(form.CommuneId).Select(village => village.Id).ToHashSet();
        foreach (var (at, row) in form.Rows.Index())
        {
            // A village twice, or one that is not the commune's.
            if (!known.Remove(row.VillageId))
                problems.Add(Field(at, nameof(row.Criminal)), "Error.VillageMissing");
            var areInRange = Check(nameof(row.Criminal), row.Criminal)
                & Check(nameof(row.CriminalSubjects), row.CriminalSubjects)
                & Check(nameof(row.Administrative), row.Administrative)
                & Check(nameof(row.AdministrativeSubjects), row.AdministrativeSubjects)
                & Check(nameof(row.Other), row.Other)
                & Check(nameof(row.NotStated), row.NotStated)
                & Check(nameof(row.Helped), row.Helped);
            if (areInRange && row.Numbers.Helped > row.Numbers.Cases)
                problems.Add(Field(at, nameof(row.Helped)), "Error.HelpedMore", row.Numbers.Cases);

            bool Check(string name, int? typed)
            {
                if (typed is not (< 0 or > IncidentCount.Most))
                    return true;
                problems.Add(Field(at, name), "Error.NumberBeyond", 0, IncidentCount.Most);
                return false;
            }
        }
    }

    private async Task<ILookup<Guid, IncidentCount>> StoredAsync(SheetForm form, DateOnly day, CancellationToken cancellationToken)
    {
        var (ids, kindId) = (form.Rows.ConvertAll(row => row.VillageId), form.KindId);
        var counts = await data.Counts
            .Where(count => count.Month == day && count.FromSheet && count.KindId == kindId && ids.Contains(count.UnitId))
            .ToListAsync(cancellationToken);
        return counts.ToLookup(count => count.UnitId);
    }

    // The same sheet sent twice is no conflict.
    private static bool IsStored(SheetForm form, ILookup<Guid, IncidentCount> counts) =>
        form.Rows.TrueForAll(row => SheetNumbers.Of([.. counts[row.VillageId]]) == row.Numbers);

    private void Put(SheetRowForm row, DateOnly day, Guid? kindId, IReadOnlyList<IncidentCount> stored)
    {
        if (SheetNumbers.Of(stored) == row.Numbers)
            return;
        foreach (var (outcome, cases, subjects, helped) in row.Numbers.Parts)
        {
            var count = stored.FirstOrDefault(one => one.Outcome == outcome);
            if (cases == 0 && subjects == 0 && helped == 0)
            {
                if (count is not null)
                    data.Counts.Remove(count);
            }
            else if (count is null)
            {
                data.Counts.Add(New(row.VillageId, day, kindId, outcome, cases, subjects, helped));
            }
            else
            {
                (count.Cases, count.Subjects, count.Helped) = (cases, subjects, helped);
                data.MarkSaved(count, time.UtcNow());
            }
        }

        data.MarkFiguresStale(row.VillageId, day, day);
    }

    private IncidentCount New(Guid villageId, DateOnly day, Guid? kindId, Outcome outcome, int cases, int subjects, int helped) => new()
    {
        UnitId = villageId,
        Month = day,
        KindId = kindId,
        Outcome = outcome,
        Cases = cases,
        Subjects = subjects,
        Helped = helped,
        FromSheet = true,
        SavedAt = time.UtcNow(),
    };

    private static string Field(int at, string name) => $"{nameof(SheetForm.Rows)}[{at}].{name}";
}
