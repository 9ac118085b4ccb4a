using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Data;

/// <summary>What the registers are asked everywhere.</summary>
internal static class Registers
{
    /// <summary>Cases that are in the figures.</summary>
    public static IQueryable<MediationCase> Counted(this IQueryable<MediationCase> cases) => cases.Where(one => one.CancelReason == null);

    /// <summary>Counted cases that go on.</summary>
    public static IQueryable<MediationCase> Open(this IQueryable<MediationCase> cases) => cases.Counted().Where(one => one.Result == null);

    /// <summary>What was promised in cases that are settled, and nobody has looked at yet.</summary>
    public static IQueryable<FollowUp> Waiting(this MediationDbContext data) => data.FollowUps.Where(followUp =>
        followUp.LookedOn == null
        && data.Cases.Any(one => one.Id == followUp.CaseId && one.Result == Result.Settled && one.CancelReason == null));

    /// <summary>Marks the figures of a case's village stale in the months in which it was received and ended.</summary>
    public static void MarkStale(this ModuleDbContext data, MediationCase one)
    {
        data.MarkFiguresStale(one.UnitId, one.ReceivedOn, one.ReceivedOn);
        if (one.EndedOn is { } ended)
            data.MarkFiguresStale(one.UnitId, ended, ended);
    }
}
