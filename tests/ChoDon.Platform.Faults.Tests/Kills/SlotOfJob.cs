namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>What is to be carried out once. Jobs have slots at the same moments.</summary>
internal readonly record struct SlotOfJob(string JobId, Guid DistrictId, DateTime DueSlot);
