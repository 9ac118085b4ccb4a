using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Modules.Mediation.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Columns = ChoDon.Modules.Mediation.ImportCases.CaseColumns;

namespace ChoDon.Modules.Mediation.ImportCases;

/// <summary>Cases of a list, each row one. Who is in dispute is not imported; whoever imports is on the cases.</summary>
internal sealed class CaseImport(
    MediationDbContext data, IAccess access, IUnitDirectory units, DisputeKindCatalog kinds, KnownCases known, CaseWriter writer, TimeProvider time) : IRowImport
{
    private readonly Dictionary<ImportRecord, (CaseDraft Draft, int? Number)> _drafts = [];

    public async Task CheckAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        var today = time.Today();
        var names = new VillageNames(units.AsOf(today), chunk.UnitId, access.Scope);
        var byName = await kinds.ByNameAsync(cancellationToken);
        foreach (var record in chunk.Records)
        {
            if (Read(record.First, names, byName, today) is not { } draft)
                continue;
            var number = record.First.Number32(Columns.Number);
            _drafts.Add(record, (draft, number));
            if (number is not null)
                record.Identify($"{draft.IssuerId}|{draft.ReceivedOn.Year}|{number}");
        }

        var there = await known.AmongAsync(_drafts.Values, cancellationToken);
        foreach (var record in _drafts.Where(entry => there.Contains(entry.Value.Draft)).Select(entry => entry.Key))
            record.MarkKnown();
    }

    public async Task ApplyAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        foreach (var record in chunk.Good)
        {
            var (draft, typed) = _drafts[record];
            var number = await writer.NumberAsync(draft.IssuerId, draft.ReceivedOn, typed, cancellationToken)
                ?? throw new InvalidOperationException($"Number {typed} was given to another case while the list was imported.");
            var added = writer.Add(draft, Guid.CreateVersion7(), number);
            record.MarkMade(added, added.UnitId);
        }

        await data.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyCollection<Guid>> UndoAsync(IReadOnlyCollection<ImportedRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        var stamps = records.ToDictionary(record => record.Id, record => record.Stamp);
        var ids = stamps.Keys.ToArray();
        var cases = await data.Cases.Where(one => EF.Parameter(ids).Contains(one.Id)).ToListAsync(cancellationToken);
        var worked = await data.Sessions.Where(session => EF.Parameter(ids).Contains(session.CaseId)).Select(session => session.CaseId)
            .Concat(data.Parties.Where(party => EF.Parameter(ids).Contains(party.CaseId)).Select(party => party.CaseId))
            .Distinct()
            .ToListAsync(cancellationToken);

        // What somebody has changed or worked on since is not the import's any more; nor is a case that one is not on now.
        var removed = cases.Where(one => one.Stamp == stamps[one.Id] && !worked.Contains(one.Id)).ToList();
        var people = await data.People.Where(person => EF.Parameter(ids).Contains(person.CaseId)).ToListAsync(cancellationToken);
        data.People.RemoveRange(people.Where(person => removed.Exists(one => one.Id == person.CaseId)));
        foreach (var one in removed)
        {
            data.Cases.Remove(one);
            data.MarkStale(one);
        }

        await data.SaveChangesAsync(cancellationToken);
        return [.. ids.Except(removed.Select(one => one.Id))];
    }

    private CaseDraft? Read(ImportRow row, VillageNames names, ILookup<string, KnownChoice> byName, DateOnly today)
    {
        var village = names.Read(row, Columns.Village, Columns.Commune);
        var received = row.RequiredDay(Columns.ReceivedOn, today);
        var issuer = village is null || received is null ? null : units.AsOf(received.Value).CommuneOf(village.Id);
        if (village is not null && received is not null && issuer is null)
            row.Refuse(Columns.ReceivedOn, "Error.NoVillageThen");
        if (row.Number32(Columns.Number) is < 1 or > MediationCase.MostNumber)
            row.Refuse(Columns.Number, "Error.NumberBeyond", 1, MediationCase.MostNumber);
        var kindId = row.Named(Columns.Kind, byName, "Import.KindUnknown")?.Id;
        var (result, ended, referredTo) = ReadEnd(row, received, today);
        var mediators = row.ShortText(Columns.Mediators, MediationCase.MediatorsLength);
        return row.Errors.Count > 0 ? null : new CaseDraft(village!.Id, issuer!.Id, received!.Value, kindId, mediators, result, ended, referredTo);
    }

    private static (Result? Result, DateOnly? Ended, string? ReferredTo) ReadEnd(ImportRow row, DateOnly? received, DateOnly today)
    {
        var result = row.Text(Columns.Result) is { } word ? Enum.Parse<Result>(word) : (Result?)null;
        var ended = row.OptionalDay(Columns.EndedOn, today);
        var referredTo = row.ShortText(Columns.ReferredTo, MediationCase.ReferredToLength);
        if (ended < received)
            row.Refuse(Columns.EndedOn, "Error.BeforeReception", received!.Value);
        if (result is null && ended is not null && row.IsStillGood(Columns.Result))
            row.Refuse(Columns.Result, "Import.ResultMissing");
        if (result is not null && ended is null && row.IsStillGood(Columns.EndedOn))
            row.Refuse(Columns.EndedOn, "Import.EndMissing");
        if (referredTo is not null && result != Result.Referred)
            row.Refuse(Columns.ReferredTo, "Error.NotReferred");
        return (result, ended, referredTo);
    }
}
