using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Finds what besides the registers' own entries changed the numbers of a month, or of months told before.</summary>
internal sealed class SummaryCausesReader(PlatformDatabase database)
{
    public async Task<SummaryCauses> ReadAsync(
        Guid districtId, Guid[] territory, Month month, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var begin = VietnamTime.StartOf(month.FirstDay);
        var end = VietnamTime.StartOf(month.Next.FirstDay);
        var switches = await context.ModuleSwitches.AsNoTracking()
            .Where(turn => turn.DistrictId == districtId && turn.SwitchedAt >= begin && turn.SwitchedAt < end)
            .OrderBy(turn => turn.SwitchedAt).ThenBy(turn => turn.Id)
            .Select(turn => new { turn.ModuleId, turn.IsOn, turn.SwitchedAt })
            .ToListAsync(cancellationToken);
        var map = await (
            from change in context.UnitEvents
            join edge in context.UnitLineages on change.Id equals edge.EventId
            where change.EffectiveOn >= month.FirstDay && change.EffectiveOn <= month.LastDay && territory.Contains(edge.SuccessorId)
            select change.EffectiveOn).Distinct().Order().ToListAsync(cancellationToken);
        return new SummaryCauses(
            [.. switches.Select(turn => (turn.ModuleId, turn.IsOn, VietnamTime.DayOf(turn.SwitchedAt)))],
            map,
            await CorrectedAsync(context, districtId, territory, month, cancellationToken));
    }

    /// <summary>Months before this one whose numbers are newer than the last summary, which told them otherwise.</summary>
    private static async Task<IReadOnlyList<Month>> CorrectedAsync(
        PlatformDbContext context, Guid districtId, Guid[] territory, Month month, CancellationToken cancellationToken)
    {
        var slot = VietnamTime.StartOf(month.Next.FirstDay);
        var told = await context.JobRuns
            .Where(run => run.ModuleId == PlatformJobDeclaration.ModuleId && run.JobId == PlatformJobIds.MonthlySummary
                && run.DistrictId == districtId && run.Status == JobRunStatus.Succeeded && run.DueSlot < slot)
            .MaxAsync(run => run.FinishedAt, cancellationToken);
        if (told is null)
            return [];
        var first = month.FirstDay;
        var months = await context.FigureMarks
            .Where(mark => territory.Contains(mark.UnitId) && mark.LastDay < first && mark.DoneAt > told)
            .Select(mark => new { mark.FirstDay, mark.LastDay })
            .Distinct()
            .OrderBy(days => days.FirstDay)
            .ToListAsync(cancellationToken);
        return [.. months.Select(days => new DayRange(days.FirstDay, days.LastDay)).Where(days => days.IsMonth).Select(days => days.FirstMonth)];
    }
}
