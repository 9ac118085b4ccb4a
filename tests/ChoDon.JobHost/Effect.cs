namespace ChoDon.JobHost;

/// <summary>The job came to its end once.</summary>
/// <param name="ProcessId">The process in which it did.</param>
/// <param name="DistrictId">The district of the run.</param>
/// <param name="Slot">The slot of the run.</param>
public sealed record Effect(int ProcessId, Guid DistrictId, DateTime Slot);
