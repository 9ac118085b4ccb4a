using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.AppointPostHolder;

internal sealed class AppointPostHolderHandler(EnrollmentDbContext data, DistrictVillages villages, IDistrictSettings settings, TimeProvider time)
{
    public async Task<SaveResult> HandleAsync(AppointPostHolderCommand command, CancellationToken cancellationToken)
    {
        var model = await data.Models.FirstOrDefaultAsync(row => row.Id == command.VillageModelId, cancellationToken);
        if (model is null || !villages.Contains(model.UnitId) || !Enum.IsDefined(command.Post))
            return SaveResult.NotFound;

        var terms = await data.PostHolders
            .Where(row => row.VillageModelId == model.Id && row.Post == command.Post)
            .OrderByDescending(row => row.FirstDay)
            .ToListAsync(cancellationToken);
        if (terms.Exists(term => term.Id == command.Id))
            return SaveResult.SavedBefore;
        if (model.Stamp != command.Stamp)
            return SaveResult.Conflict;

        var latest = terms.FirstOrDefault();
        var problems = new Problems();
        var name = problems.Name(nameof(command.Name), command.Name);
        var (earliest, tooEarly) = EarliestDay(model, latest);
        problems.Day(nameof(command.FirstDay), command.FirstDay, earliest, villages.Today, tooEarly);
        problems.LastDay(nameof(command.PlannedEnd), command.PlannedEnd, command.FirstDay);
        if (model.ClosedOn is { } closedOn)
            problems.Add(nameof(command.FirstDay), "Error.ModelClosed", closedOn);
        if (problems.Any)
            return problems.AsResult();
        var firstDay = command.FirstDay!.Value;
        if (latest is { LastDay: null })
            latest.LastDay = firstDay.AddDays(-1);
        data.MarkSaved(model, time.UtcNow());
        data.PostHolders.Add(new PostHolder
        {
            Id = command.Id,
            VillageModelId = model.Id,
            UnitId = model.UnitId,
            Post = command.Post,
            Name = name,
            FirstDay = firstDay,
            PlannedEnd = command.PlannedEnd ?? UsualEnd(firstDay),
        });
        data.MarkFiguresStale(model.UnitId, firstDay);
        try
        {
            await data.SaveChangesAsync(cancellationToken);
            return SaveResult.Saved;
        }
        catch (DbUpdateException)
        {
            // Another request was first: the same form, or another appointment.
            if (await data.PostHolders.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return SaveResult.SavedBefore;
            if (await data.Models.AnyAsync(row => row.Id == command.VillageModelId && row.Stamp != command.Stamp, cancellationToken))
                return SaveResult.Conflict;
            throw;
        }
    }

    private DateOnly? UsualEnd(DateOnly firstDay) => settings.Get(Settings.TermMonths, villages.District.Id) switch
    {
        0 => null,
        var months => firstDay.AddMonths(months).AddDays(-1),
    };

    private static (DateOnly Day, string TextKey) EarliestDay(VillageModel model, PostHolder? latest) => latest switch
    {
        null => (model.FoundedOn, "Error.BeforeFounding"),
        { LastDay: { } lastDay } => (lastDay.AddDays(1), "Error.BeforeEndOfLastTerm"),
        _ => (latest.FirstDay.AddDays(1), "Error.BeforeCurrentTerm"),
    };
}
