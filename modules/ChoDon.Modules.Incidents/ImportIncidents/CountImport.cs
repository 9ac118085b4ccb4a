using System.Globalization;
using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Columns = ChoDon.Modules.Incidents.ImportIncidents.CountColumns;

namespace ChoDon.Modules.Incidents.ImportIncidents;

/// <summary>Counts of a list. A row is one village, month, kind and outcome.</summary>
internal sealed class CountImport(IncidentsDbContext data, IAccess access, IUnitDirectory units, KindCatalog kinds, TimeProvider time) : IRowImport
{
    private readonly Dictionary<ImportRecord, CountDraft> _drafts = [];

    public async Task CheckAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var today = time.Today();
        var names = new VillageNames(units.AsOf(today), chunk.UnitId, access.Scope);
        var known = await kinds.ByNameAsync(cancellationToken);
        foreach (var record in chunk.Records)
        {
            if (Read(record.First, names, known, today) is not { } draft)
                continue;
            _drafts.Add(record, draft);
            record.Identify(string.Join('|', draft.VillageId, draft.Month, draft.KindId, draft.Outcome));
        }

        await MarkKnownAsync(cancellationToken);
    }

    public async Task ApplyAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        foreach (var record in chunk.Good)
        {
            var draft = _drafts[record];
            var count = new IncidentCount
            {
                UnitId = draft.VillageId,
                Month = draft.Month.FirstDay,
                KindId = draft.KindId,
                Outcome = draft.Outcome,
                Cases = draft.Cases,
                Subjects = draft.Subjects,
                Helped = draft.Helped,
                FromSheet = false,
                SavedAt = time.UtcNow(),
            };
            data.Counts.Add(count);
            data.MarkStale(count);
            record.MarkMade(count, count.UnitId);
        }

        await data.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyCollection<Guid>> UndoAsync(IReadOnlyCollection<ImportedRecord> records, CancellationToken cancellationToken)
    {
        var stamps = records.ToDictionary(record => record.Id, record => record.Stamp);
        var ids = stamps.Keys.ToList();
        var counts = await data.Counts.Where(count => ids.Contains(count.Id)).ToListAsync(cancellationToken);
        var kept = counts.Where(count => count.Stamp != stamps[count.Id]).Select(count => count.Id).ToHashSet();
        foreach (var count in counts.Where(count => !kept.Contains(count.Id)))
        {
            data.Counts.Remove(count);
            data.MarkStale(count);
        }

        await data.SaveChangesAsync(cancellationToken);
        return kept;
    }

    private static CountDraft? Read(ImportRow row, VillageNames names, ILookup<string, KnownKind> known, DateOnly today)
    {
        var village = names.Read(row, Columns.Village, Columns.Commune);
        var month = ReadMonth(row, today);
        var kindId = row.Named(Columns.Kind, known, "Import.KindUnknown")?.Id;
        var outcome = row.Text(Columns.Outcome) is { } word ? Enum.Parse<Outcome>(word) : Outcome.NotStated;
        var cases = ReadNumber(row, Columns.Cases, 1, IncidentCount.Most) ?? 0;
        var subjects = ReadNumber(row, Columns.Subjects, 0, IncidentCount.Most) ?? 0;
        var helped = ReadNumber(row, Columns.Helped, 0, IncidentCount.Most) ?? 0;
        if (row.IsBlank(Columns.Cases) && row.IsStillGood(Columns.Cases))
            row.Refuse(Columns.Cases, "Error.NumberOfMissing");
        else if (helped > cases)
            row.Refuse(Columns.Helped, "Error.HelpedMore", cases);
        if (row.Errors.Count > 0)
            return null;
        foreach (var key in Doubts.Of(outcome, cases, subjects))
            row.Warn(Columns.Subjects, key, village!.Name, cases, subjects);
        return new CountDraft(village!.Id, month!.Value, kindId, outcome, cases, subjects, helped);
    }

    private static Month? ReadMonth(ImportRow row, DateOnly today)
    {
        var typed = row.Text(Columns.Month);
        if (typed is null)
        {
            if (row.IsStillGood(Columns.Month))
                row.Refuse(Columns.Month, "Error.MonthMissing");
            return null;
        }

        if (!TryRead(typed, out var month))
            row.Refuse(Columns.Month, "Error.MonthUnread");
        else if (TypedMonth.Wrong(month, today) is { } key)
            row.Refuse(Columns.Month, key, TypedMonth.InWords(TypedMonth.First));
        else
            return month;
        return null;
    }

    // Of "05/2020" a spreadsheet makes a day: the first of the month.
    private static bool TryRead(string typed, out Month month)
    {
        var isDay = DateOnly.TryParseExact(typed, "d'/'M'/'yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = isDay ? Month.Of(day) : default;
        return isDay || Month.TryRead(typed, out month);
    }

    private static int? ReadNumber(ImportRow row, string column, int least, int most)
    {
        if (row.Number32(column) is not { } number)
            return null;
        if (number < least || number > most)
            row.Refuse(column, "Error.NumberBeyond", least, most);
        return number;
    }

    // A count of the same village, month, kind and outcome with the same numbers was imported before.
    private async Task MarkKnownAsync(CancellationToken cancellationToken)
    {
        var villages = _drafts.Values.Select(draft => draft.VillageId).Distinct().ToList();
        var months = _drafts.Values.Select(draft => draft.Month.FirstDay).Distinct().ToList();
        var there = await data.Counts.AsNoTracking()
            .Where(count => villages.Contains(count.UnitId) && months.Contains(count.Month))
            .Select(count => new CountDraft(
                count.UnitId, Month.Of(count.Month), count.KindId, count.Outcome, count.Cases, count.Subjects, count.Helped))
            .ToListAsync(cancellationToken);
        var stored = there.ToHashSet();
        foreach (var record in _drafts.Where(entry => stored.Contains(entry.Value)).Select(entry => entry.Key))
            record.MarkKnown();
    }
}
