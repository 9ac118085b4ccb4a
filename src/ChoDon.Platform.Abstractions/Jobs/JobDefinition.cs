namespace ChoDon.Platform.Abstractions.Jobs;

/// <summary>A job and its schedule.</summary>
/// <param name="Id">Unique inside the module.</param>
/// <param name="TextKey">Key of the words shown.</param>
/// <param name="Cron">Five-field cron expression in Vietnamese time (UTC+7).</param>
/// <param name="CatchUp">What happens to slots missed while the host was down.</param>
public sealed record JobDefinition(string Id, string TextKey, string Cron, CatchUp CatchUp);
