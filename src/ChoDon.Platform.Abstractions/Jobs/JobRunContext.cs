namespace ChoDon.Platform.Abstractions.Jobs;

/// <summary>What a job knows of its run.</summary>
/// <param name="DistrictId">The district the run is for.</param>
/// <param name="DueSlot">The moment the schedule asked for, in UTC; not the moment it runs.</param>
/// <param name="ReportProgress">Takes a percentage from 0 to 100 and shows it on the jobs page.</param>
public sealed record JobRunContext(Guid DistrictId, DateTime DueSlot, Func<int, Task> ReportProgress);
