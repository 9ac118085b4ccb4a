using ChoDon.Modules.Mediation.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>Numbers a case and adds it, with whoever is at work on it. Nothing is saved yet.</summary>
internal sealed class CaseWriter(MediationDbContext data, KnownCases known, IAccess access, TimeProvider time)
{
    /// <summary>The next number of the commune and year, or the one that was typed; null when another case has that.</summary>
    public async Task<int?> NumberAsync(Guid issuerId, DateOnly day, int? typed, CancellationToken cancellationToken)
    {
        var number = await data.NextNumberAsync(MediationCase.Series, issuerId, day.Year, typed, cancellationToken);
        var isTaken = typed is not null && await known.IsNumberTakenAsync(issuerId, day.Year, number, cancellationToken);
        return isTaken ? null : number;
    }

    public MediationCase Add(CaseDraft draft, Guid id, int number)
    {
        var added = new MediationCase
        {
            Id = id,
            UnitId = draft.UnitId,
            IssuerId = draft.IssuerId,
            Year = draft.ReceivedOn.Year,
            Number = number,
            ReceivedOn = draft.ReceivedOn,
            KindId = draft.KindId,
            Mediators = draft.Mediators,
            Result = draft.Result,
            EndedOn = draft.EndedOn,
            ReferredTo = draft.ReferredTo,
            SavedAt = time.UtcNow(),
        };
        data.Cases.Add(added);
        if (access.Actor.AccountId is { } account)
            data.People.Add(PersonOf(added, account, access.Actor.Name));
        data.MarkStale(added);
        return added;
    }

    private CasePerson PersonOf(MediationCase one, Guid account, string name) =>
        new() { CaseId = one.Id, UnitId = one.UnitId, AccountId = account, Name = name, Since = time.UtcNow(), Role = CaseRole.Owner };
}
