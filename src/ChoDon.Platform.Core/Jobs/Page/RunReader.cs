using System.Globalization;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Reads the page of a run in two queries.</summary>
public sealed class RunReader(PlatformDatabase database, JobWords words)
{
    /// <param name="id">The run.</param>
    /// <param name="numbers">How the reader's language writes numbers.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    public async Task<RunPage?> FindAsync(Guid id, NumberFormatInfo numbers, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (await context.JobRuns.AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken) is not { } run)
            return null;
        var lines = await context.JobRunLines.AsNoTracking()
            .Where(line => line.RunId == id)
            .OrderBy(line => line.Number)
            .ToListAsync(cancellationToken);
        return new RunPage(
            words.Line(run), run, [.. lines.Select(line => new LogLine(line.At, words.Of(line, run.ModuleId, run.JobId, numbers)))]);
    }
}
