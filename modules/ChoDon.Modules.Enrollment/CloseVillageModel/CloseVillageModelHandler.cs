using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.CloseVillageModel;

/// <summary>Closes a model: its terms end on the day before, its households leave it or go to another model of the village.</summary>
internal sealed class CloseVillageModelHandler(EnrollmentDbContext data, DistrictVillages villages, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(CloseVillageModelCommand command, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
        if (model is null || !villages.Contains(model.UnitId))
            return SaveResult.NotFound;
        if (model.ClosedOn is not null)
            return SaveResult.SavedBefore;

        var terms = await data.PostHolders.Where(row => row.VillageModelId == model.Id).ToListAsync(cancellationToken);
        var members = await data.Memberships
            .Where(row => row.VillageModelId == model.Id && row.LeftOn == null)
            .ToListAsync(cancellationToken);
        var problems = new Problems();
        problems.Day(nameof(command.ClosedOn), command.ClosedOn, EarliestDay(model, terms, members), villages.Today, "Error.ClosedTooEarly");
        if (command.ToModelId is { } other && !await IsOtherAsync(model, other, cancellationToken))
            problems.Add(nameof(command.ToModelId), "Error.ModelElsewhere");
        if (problems.Any)
            return problems.AsResult();
        if (model.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var day = command.ClosedOn!.Value;
        model.ClosedOn = day;
        foreach (var term in terms.Where(term => term.LastDay is null))
            (term.LastDay, term.EndedWithModel) = (day.AddDays(-1), true);
        foreach (var member in members)
            Take(member, day, command.ToModelId);
        data.MarkSaved(model, time.UtcNow());
        data.MarkFiguresStale(model.UnitId, day);
        return await data.SaveUnlessChangedAsync(cancellationToken);
    }

    private void Take(Membership member, DateOnly day, Guid? toModelId)
    {
        (member.LeftOn, member.EndedWithModel) = (day, true);
        if (toModelId is not { } modelId)
            return;
        data.Memberships.Add(new Membership
        {
            HouseholdId = member.HouseholdId,
            VillageModelId = modelId,
            UnitId = member.UnitId,
            CommittedOn = member.CommittedOn,
            CommitmentDocumentId = member.CommitmentDocumentId,
            JoinedOn = day,
        });
    }

    private Task<bool> IsOtherAsync(VillageModel model, Guid otherId, CancellationToken cancellationToken) =>
        data.ModelsOn(villages.Today).AnyAsync(row => row.Id == otherId && row.Id != model.Id && row.UnitId == model.UnitId, cancellationToken);

    // Not before anything that has happened in it.
    private static DateOnly EarliestDay(VillageModel model, List<PostHolder> terms, List<Membership> members) =>
        terms.Select(term => (term.LastDay ?? term.FirstDay).AddDays(1))
            .Concat(members.Select(member => member.JoinedOn))
            .Append(model.FoundedOn.AddDays(1))
            .Max();
}
