using ChoDon.Platform.Core.Jobs;

namespace ChoDon.Platform.Host.Pages.Jobs;

/// <summary>A table of jobs with its caption.</summary>
public sealed record SchedulesPart(string Caption, IReadOnlyList<ScheduledJob> Jobs);
