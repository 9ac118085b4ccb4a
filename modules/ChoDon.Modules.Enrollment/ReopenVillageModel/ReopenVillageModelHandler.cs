using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ReopenVillageModel;

/// <summary>Takes back the closing of a model, with the terms and the memberships that it ended.</summary>
internal sealed class ReopenVillageModelHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(Guid modelId, ReasonForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(modelId, cancellationToken) is not { } reopening)
            return SaveResult.NotFound;
        var model = reopening.Model;
        if (model.ClosedOn is not { } closedOn)
            return SaveResult.SavedBefore;
        var problems = new Problems();
        data.Reason = form.Check(problems);
        if (await IsTakenAsync(model, cancellationToken))
            problems.Add(nameof(form.Reason), "Error.ReopenTaken");
        if (problems.Any)
            return problems.AsResult();
        if (model.Stamp != form.Stamp)
            return SaveResult.Conflict;

        // A household takes part once at a time, which the database sees to row by row.
        await using var transaction = await data.Database.BeginTransactionAsync(cancellationToken);
        data.Memberships.RemoveRange(reopening.Taken);
        model.ClosedOn = null;
        data.MarkSaved(model, time.UtcNow());
        data.MarkFiguresStale(model.UnitId, closedOn);
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if (result == SaveResult.Saved)
        {
            foreach (var term in reopening.Terms)
                (term.LastDay, term.EndedWithModel) = (null, false);
            foreach (var membership in reopening.Memberships)
                (membership.LeftOn, membership.EndedWithModel) = (null, false);
            result = await data.SaveUnlessChangedAsync(cancellationToken);
        }

        if (result == SaveResult.Saved)
            await transaction.CommitAsync(cancellationToken);
        else
            data.ChangeTracker.Clear();
        return result;
    }

    /// <summary>The model with what comes back with it, or null when there is none.</summary>
    public async Task<Reopening?> FindAsync(Guid modelId, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstOrDefaultAsync(row => row.Id == modelId, cancellationToken);
        if (model is null || !villages.Contains(model.UnitId))
            return null;
        if (model.ClosedOn is not { } closedOn)
            return new Reopening(model, [], [], []);
        var lastDay = closedOn.AddDays(-1);
        var terms = await data.PostHolders
            .Where(row => row.VillageModelId == modelId && row.EndedWithModel && row.LastDay == lastDay)
            .OrderBy(row => row.Post)
            .ToListAsync(cancellationToken);
        var left = await data.Memberships
            .Where(row => row.VillageModelId == modelId && row.EndedWithModel && row.LeftOn == closedOn
                && data.Households.Any(household => household.Id == row.HouseholdId && household.DissolvedOn == null && household.UnitId == row.UnitId))
            .ToListAsync(cancellationToken);
        var since = (await data.Memberships
            .Where(row => row.JoinedOn >= closedOn && data.Memberships.Any(before => before.VillageModelId == modelId
                && before.EndedWithModel && before.LeftOn == closedOn && before.HouseholdId == row.HouseholdId && before.Id != row.Id))
            .ToListAsync(cancellationToken)).ToLookup(row => row.HouseholdId);
        List<Membership> memberships = [.. left.Where(row => since[row.HouseholdId].All(after => CameByClosing(row, after)))];
        return new Reopening(model, terms, memberships, [.. memberships.SelectMany(row => since[row.HouseholdId])]);
    }

    private static bool CameByClosing(Membership before, Membership after) =>
        after.UnitId == before.UnitId && after.JoinedOn == before.LeftOn && after.LeftOn is null && after.CommittedOn == before.CommittedOn;

    private Task<bool> IsTakenAsync(VillageModel model, CancellationToken cancellationToken) => data.Models.AnyAsync(
        other => other.UnitId == model.UnitId && other.Id != model.Id && other.Name == model.Name && other.ClosedOn == null, cancellationToken);
}
