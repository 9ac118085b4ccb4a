using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Adds lines to the log of a run. A run keeps the first few hundred; what became of it is always among them.</summary>
internal static class RunLog
{
    /// <summary>A job that notes more is told no more of.</summary>
    public const int MostNotes = 200;

    private const int MostLines = 400;

    /// <summary>A line of what carries runs out; its words stand in <c>JobTexts</c> behind <c>Log</c>.</summary>
    public static Task AddAsync(
        PlatformDbContext context, Guid runId, DateTime at, RunEvent happened, CancellationToken cancellationToken) =>
        AddAsync(context, runId, at, isOfJob: false, $"Log{happened.Key}", happened.Values, MostLines, cancellationToken);

    public static Task AddNoteAsync(
        PlatformDbContext context, Guid runId, DateTime at, string textKey, object[] values, CancellationToken cancellationToken) =>
        AddAsync(context, runId, at, isOfJob: true, textKey, values, MostNotes, cancellationToken);

    private static async Task AddAsync(
        PlatformDbContext context, Guid runId, DateTime at, bool isOfJob, string textKey, object[] values, int most, CancellationToken cancellationToken)
    {
        var key = textKey.Length <= JobRunLine.LongestKey ? textKey : textKey[..JobRunLine.LongestKey];
        var text = RunLineValues.Write(values);

        // Somebody else may take the number meanwhile, such as who cancels while the job writes. Each time the log has grown
        // by a line, so this ends.
        while (true)
        {
            var added = await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO platform_job_run_line (run_id, number, at, is_of_job, text_key, text_values)
                SELECT {runId}, COALESCE(MAX(number), 0) + 1, {at}, {isOfJob}, {key}, {text}
                FROM platform_job_run_line WHERE run_id = {runId} HAVING COUNT(*) < {most}
                ON CONFLICT DO NOTHING
                """,
                cancellationToken);
            if (added == 1 || await context.JobRunLines.CountAsync(line => line.RunId == runId, cancellationToken) >= most)
                return;
        }
    }
}
