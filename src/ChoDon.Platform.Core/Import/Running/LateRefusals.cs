using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>
/// Records that the check let through and the import did not, because the register was changed meanwhile: they come
/// into the list of rows with errors.
/// </summary>
internal sealed class LateRefusals(ImportVault vault, ChunkSource source)
{
    private RowReport? _report;

    /// <summary>Keeps those of a chunk, to be saved with it; says how many they are, and their rows.</summary>
    public async Task<(int Records, int Rows)> KeepAsync(
        PlatformDbContext context, ImportBatch batch, IEnumerable<ImportRecord> chunk, CancellationToken cancellationToken)
    {
        var refused = chunk.Where(record => record.IsRefused).ToList();
        if (refused.Count == 0)
            return (0, 0);
        _report ??= await vault.ReportAsync(context, batch, cancellationToken);

        // Of a list that was cut off nobody can tell who is missing.
        if (_report.Refused.Count >= RowReport.MostRefused)
            return (0, 0);
        var known = _report.Refused.Select(row => row.Number).ToHashSet();
        var late = refused.Where(record => !known.Contains(record.First.Number)).ToList();
        if (late.Count == 0)
            return (0, 0);
        var rows = _report.Refused.Concat(late.SelectMany(source.Refused)).OrderBy(row => row.Number).Take(RowReport.MostRefused);
        _report = _report with { Refused = [.. rows] };
        await vault.KeepReportAsync(context, batch, _report, cancellationToken);
        return (late.Count, late.Sum(record => record.Rows.Count));
    }
}
