using System.Text.Json;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>Makes one household of two records, field by field, says that they are two, or takes a merge back.</summary>
internal sealed class ResolveDuplicatesHandler(
    EnrollmentDbContext data, DistrictVillages villages, IFieldCipher cipher, TimeProvider time)
{
    public async Task<SaveResult> MergeAsync(Guid firstId, Guid secondId, ResolveForm form, CancellationToken cancellationToken)
    {
        var kept = await FindAsync(firstId, cancellationToken);
        var gone = await FindAsync(secondId, cancellationToken);
        if (kept is null || gone is null || kept.Id == gone.Id)
            return SaveResult.NotFound;
        if (gone.DuplicateOfId == kept.Id)
            return SaveResult.SavedBefore;
        if (kept.DissolvedOn is not null || gone.DissolvedOn is not null || kept.UnitId != gone.UnitId)
            return SaveResult.NotFound;
        if (kept.Stamp != form.FirstStamp || gone.Stamp != form.SecondStamp)
            return SaveResult.Conflict;

        var before = new PairState(await StateAsync(kept, cancellationToken), await StateAsync(gone, cancellationToken));
        var merge = NewMerge(kept, gone, before);
        TakeOver(kept, gone, form);
        KeepMembers(kept, before, form.Members);
        KeepMemberships(kept, before, form.Membership);
        gone.EthnicGroup = gone.EthnicList = gone.Phone = null;
        gone.ForgetCitizenNumber();
        gone.DissolvedOn = villages.Today;
        gone.DuplicateOfId = kept.Id;
        data.MarkSaved(kept, time.UtcNow());
        data.MarkSaved(gone, time.UtcNow());
        MarkStale(kept.UnitId, before);

        data.DuplicateMerges.Add(merge);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result != SaveResult.Saved)
            return result;
        merge.KeptStamp = kept.Stamp;
        await data.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    public async Task<SaveResult> KeepApartAsync(Guid firstId, Guid secondId, CancellationToken cancellationToken)
    {
        var first = await FindAsync(firstId, cancellationToken);
        var second = await FindAsync(secondId, cancellationToken);
        if (first is null || second is null || first.UnitId != second.UnitId)
            return SaveResult.NotFound;
        var (one, other) = DuplicateList.Ordered(firstId, secondId);
        if (await data.DistinctPairs.AnyAsync(pair => pair.FirstId == one && pair.SecondId == other, cancellationToken))
            return SaveResult.SavedBefore;
        data.DistinctPairs.Add(new DistinctPair { FirstId = one, SecondId = other, UnitId = first.UnitId });
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    public async Task<SaveResult> UndoAsync(Guid mergeId, CancellationToken cancellationToken)
    {
        var merge = await data.DuplicateMerges.FirstOrDefaultAsync(row => row.Id == mergeId, cancellationToken);
        if (merge is null || await FindAsync(merge.KeptId, cancellationToken) is not { } kept
            || await FindAsync(merge.GoneId, cancellationToken) is not { } gone)
        {
            return SaveResult.NotFound;
        }

        if (merge.UndoneAt is not null)
            return SaveResult.SavedBefore;
        if (kept.Stamp != merge.KeptStamp)
            return SaveResult.Conflict;

        var before = JsonSerializer.Deserialize<PairState>(cipher.Open(PlaceOf(merge.Id), merge.Before))!;
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        await ClearAsync(kept.Id, cancellationToken);
        before.Kept.PutBack(kept, cipher);
        before.Gone.PutBack(gone, cipher);
        data.Members.AddRange([.. before.Kept.Members, .. before.Gone.Members]);
        data.Memberships.AddRange([.. before.Kept.Memberships, .. before.Gone.Memberships]);
        merge.UndoneAt = time.UtcNow();
        data.MarkSaved(kept, time.UtcNow());
        data.MarkSaved(gone, time.UtcNow());
        MarkStale(kept.UnitId, before);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result == SaveResult.Saved)
            await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private async Task<Household?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var household = await data.Households.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return household is not null && villages.Contains(household.UnitId) ? household : null;
    }

    private async Task<HouseholdState> StateAsync(Household household, CancellationToken cancellationToken) => HouseholdState.Of(
        household,
        await data.Members.Where(row => row.HouseholdId == household.Id).OrderBy(row => row.Position).ToListAsync(cancellationToken),
        await data.Memberships.Where(row => row.HouseholdId == household.Id).OrderBy(row => row.JoinedOn).ToListAsync(cancellationToken),
        cipher);

    private DuplicateMerge NewMerge(Household kept, Household gone, PairState before)
    {
        var id = Guid.CreateVersion7();
        return new DuplicateMerge
        {
            Id = id,
            KeptId = kept.Id,
            GoneId = gone.Id,
            UnitId = kept.UnitId,
            MergedAt = time.UtcNow(),
            KeptStamp = kept.Stamp,
            Before = cipher.Seal(PlaceOf(id), JsonSerializer.Serialize(before)),
        };
    }

    private void TakeOver(Household kept, Household gone, ResolveForm form)
    {
        if (form.HeadName == Side.Second)
            kept.NameHead(gone.HeadName);
        if (form.Address == Side.Second)
            kept.Address = gone.Address;
        if (form.Phone == Side.Second)
            kept.Phone = gone.Phone;
        if (form.Person == Side.Second)
        {
            kept.BirthYear = gone.BirthYear;
            kept.Sex = gone.Sex;
            kept.EthnicGroup = gone.EthnicGroup;
            kept.EthnicList = gone.EthnicList;
        }

        if (form.CitizenNumber != Side.Second)
            return;
        if (gone.OpenCitizenNumber(cipher) is { } number)
            kept.SealCitizenNumber(cipher, number);
        else
            kept.ForgetCitizenNumber();
    }

    private void KeepMembers(Household kept, PairState before, Side? side)
    {
        if (side == Side.Second)
            data.Members.RemoveRange(before.Kept.Members);
        if (side == Side.First)
        {
            data.Members.RemoveRange(before.Gone.Members);
            return;
        }

        var position = side is null ? before.Kept.Members.Select(member => member.Position).DefaultIfEmpty().Max() : 0;
        foreach (var member in before.Gone.Members)
        {
            member.HouseholdId = kept.Id;
            member.Position = ++position;
        }
    }

    private void KeepMemberships(Household kept, PairState before, Side side)
    {
        data.Memberships.RemoveRange(side == Side.First ? before.Gone.Memberships : before.Kept.Memberships);
        if (side == Side.First)
            return;
        foreach (var membership in before.Gone.Memberships)
            membership.HouseholdId = kept.Id;
    }

    // The rows that the merge left, so that those from before can take their place under the same keys.
    private async Task ClearAsync(Guid householdId, CancellationToken cancellationToken)
    {
        data.Members.RemoveRange(await data.Members.Where(row => row.HouseholdId == householdId).ToListAsync(cancellationToken));
        data.Memberships.RemoveRange(await data.Memberships.Where(row => row.HouseholdId == householdId).ToListAsync(cancellationToken));
        await data.SaveChangesAsync(cancellationToken);
    }

    private void MarkStale(Guid unitId, PairState before)
    {
        List<DateOnly> days = [.. before.Kept.Memberships.Concat(before.Gone.Memberships).Select(row => row.JoinedOn)];
        if (days.Count > 0)
            data.MarkFiguresStale(unitId, days.Min());
    }

    private static FieldPlace PlaceOf(Guid mergeId) => new($"{EnrollmentDbContext.Prefix}duplicate_merge", "before", mergeId);
}
