using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;
using Columns = ChoDon.Modules.Enrollment.ImportHouseholds.HouseholdColumns;

namespace ChoDon.Modules.Enrollment.ImportHouseholds;

/// <summary>Households of a list, with their people and commitments. One row is a person or a household.</summary>
internal sealed class HouseholdImport(
    EnrollmentDbContext data, IAccess access, IUnitDirectory units, IFieldCipher cipher, TimeProvider time) : IRowImport
{
    private readonly Dictionary<ImportRecord, HouseholdDraft> _drafts = [];
    private ILookup<Guid, Guid> _models = Array.Empty<Guid>().ToLookup(id => id);

    public bool Continues(ImportRow row, ImportRow first) => HouseholdRules.Continues(row, first);

    public async Task CheckAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        var today = time.Today();
        _models = await ModelsAsync(today, cancellationToken);
        var rules = new HouseholdRules(new VillageNames(units.AsOf(today), chunk.UnitId, access.Scope), village => _models[village].Count(), today);
        foreach (var record in chunk.Records)
        {
            if (rules.Read(record) is not { } draft)
                continue;
            _drafts.Add(record, draft);
            record.Identify(string.Join('\u001F', draft.Village.Id, VietnameseText.MatchKey(draft.HeadName), VietnameseText.MatchKey(draft.Address), BirthYearOf(draft)));
        }

        await MarkKnownAsync(cancellationToken);
    }

    public async Task ApplyAsync(ImportChunk chunk, CancellationToken cancellationToken)
    {
        data.ChangeTracker.AutoDetectChangesEnabled = false;
        var now = time.UtcNow();
        Dictionary<Guid, DateOnly> stale = [];
        foreach (var record in chunk.Good)
        {
            var draft = _drafts[record];
            var household = Make(draft, now);
            record.MarkMade(household, household.UnitId);
            var from = draft.JoinedOn ?? time.Today();
            if (!stale.TryGetValue(household.UnitId, out var earliest) || from < earliest)
                stale[household.UnitId] = from;
        }

        foreach (var (village, from) in stale)
            data.MarkFiguresStale(village, from);
        await data.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyCollection<Guid>> UndoAsync(IReadOnlyCollection<ImportedRecord> records, CancellationToken cancellationToken)
    {
        var stamps = records.ToDictionary(record => record.Id, record => record.Stamp);
        var ids = stamps.Keys.ToList();
        var households = await data.Households.Where(household => ids.Contains(household.Id)).ToListAsync(cancellationToken);
        var memberships = await data.Memberships.Where(row => ids.Contains(row.HouseholdId)).ToListAsync(cancellationToken);
        var members = await data.Members.Where(row => ids.Contains(row.HouseholdId)).ToListAsync(cancellationToken);
        var withHistory = await data.HouseholdEvents.Where(row => ids.Contains(row.HouseholdId)).Select(row => row.HouseholdId).ToListAsync(cancellationToken);
        var kept = households.Where(household => household.Stamp != stamps[household.Id]).Select(household => household.Id)
            .Concat(memberships.Where(row => row.LeftOn is not null || row.CommitmentDocumentId is not null).Select(row => row.HouseholdId))
            .Concat(withHistory)
            .ToHashSet();
        data.Members.RemoveRange(members.Where(row => !kept.Contains(row.HouseholdId)));
        data.Memberships.RemoveRange(memberships.Where(row => !kept.Contains(row.HouseholdId)));
        data.Households.RemoveRange(households.Where(household => !kept.Contains(household.Id)));
        foreach (var village in memberships.Where(row => !kept.Contains(row.HouseholdId)).GroupBy(row => row.UnitId))
            data.MarkFiguresStale(village.Key, village.Min(row => row.JoinedOn));
        await data.SaveChangesAsync(cancellationToken);
        return kept;
    }

    /// <summary>The models that work today by their villages, the programme's own in front.</summary>
    private async Task<ILookup<Guid, Guid>> ModelsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var models = await data.ModelsOn(today)
            .OrderBy(model => model.Name).ThenBy(model => model.FoundedOn).ThenBy(model => model.Id)
            .Select(model => new { model.UnitId, model.Id })
            .ToListAsync(cancellationToken);
        return models.ToLookup(model => model.UnitId, model => model.Id);
    }

    /// <summary>A household of the same head in the same village is the same one, unless address or year of birth say otherwise.</summary>
    private async Task MarkKnownAsync(CancellationToken cancellationToken)
    {
        var villages = _drafts.Values.Select(draft => draft.Village.Id).Distinct().ToList();
        var keys = _drafts.Values.Select(draft => VietnameseText.SearchKey(draft.HeadName)).Distinct().ToList();
        var there = await data.Households.AsNoTracking()
            .Where(household => villages.Contains(household.UnitId) && keys.Contains(household.SearchKey) && household.DissolvedOn == null)
            .Select(household => new { household.UnitId, household.HeadName, household.Address, household.BirthYear })
            .ToListAsync(cancellationToken);
        var byHead = there.ToLookup(household => (household.UnitId, VietnameseText.MatchKey(household.HeadName)));
        foreach (var (record, draft) in _drafts)
        {
            var isKnown = byHead[(draft.Village.Id, VietnameseText.MatchKey(draft.HeadName))].Any(household =>
                Agree(household.Address, draft.Address) && (household.BirthYear is not { } year || BirthYearOf(draft) is not { } told || year == told));
            if (isKnown)
                record.MarkKnown();
        }
    }

    private Household Make(HouseholdDraft draft, DateTime now)
    {
        var household = new Household
        {
            UnitId = draft.Village.Id,
            Address = draft.Address,
            Phone = draft.Phone,
            SavedAt = now,
        }.NameHead(draft.HeadName);
        if (draft.HeadRow is { } head)
        {
            household.Describe(HouseholdRules.PersonOf(head));
            if (CitizenNumbers.Read(head.Text(Columns.CitizenNumber)) is { Length: > 0 } number)
                household.SealCitizenNumber(cipher, number);
        }

        data.Households.Add(household);
        for (var position = 0; position < draft.Members.Count; position++)
            data.Members.Add(Member(household, draft.Members[position], position + 1));
        if (draft.CommittedOn is { } committedOn)
        {
            data.Memberships.Add(new Membership
            {
                HouseholdId = household.Id,
                VillageModelId = _models[household.UnitId].First(),
                UnitId = household.UnitId,
                CommittedOn = committedOn,
                JoinedOn = draft.JoinedOn!.Value,
            });
        }

        return household;
    }

    private static HouseholdMember Member(Household household, ImportRow row, int position)
    {
        var member = new HouseholdMember
        {
            HouseholdId = household.Id,
            UnitId = household.UnitId,
            Name = row.Text(Columns.Member),
            Position = position,
        };
        member.Describe(HouseholdRules.PersonOf(row));
        return member;
    }

    private static int? BirthYearOf(HouseholdDraft draft) => draft.HeadRow is { } head ? HouseholdRules.PersonOf(head).BirthYear : null;

    private static bool Agree(string? left, string? right) =>
        left is null || right is null || VietnameseText.MatchKey(left) == VietnameseText.MatchKey(right);
}
