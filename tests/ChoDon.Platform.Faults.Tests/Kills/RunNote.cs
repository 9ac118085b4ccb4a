using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>A change of a run's state or holder, as the database noted it in the transaction that made it.</summary>
internal sealed record RunNote(string JobId, Guid DistrictId, DateTime DueSlot, JobRunStatus Status, string? HeldBefore, string? HeldAfter)
{
    public SlotOfJob Slot => new(JobId, DistrictId, DueSlot);

    public bool IsSuccess => Status == JobRunStatus.Succeeded;
}
